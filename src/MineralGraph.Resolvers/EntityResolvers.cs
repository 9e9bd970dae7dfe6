using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>What all kinds of entity answer.</summary>
internal static class EntityResolvers
{
    private static readonly string[] Types = ["Commodity", "Host", "Country", "Region", "Deposit", "Use", "Policy", "Organisation"];

    internal static IEnumerable<FieldAnswer> Table => Types.SelectMany(Fields).Concat(
    [
        Answering.Plain<EntityNames>("Names", "zh", names => names.Zh),
        Answering.Plain<EntityNames>("Names", "en", names => names.En),
        Answering.Plain<EntityNames>("Names", "symbol", names => names.Symbol),
        Answering.Plain<EntityNames>("Names", "aliases", names => names.Aliases.ToList()),
    ]);

    private static IEnumerable<FieldAnswer> Fields(string type) =>
    [
        Answering.Plain<EntityView>(type, "id", view => view.Entity.Id.ToString()),
        Answering.Plain<EntityView>(type, "kind", view => view.Entity.Id.Kind),
        Answering.Plain<EntityView>(type, "name", view => view.Entity.Id.Name),
        Answering.Plain<EntityView>(type, "names", view => view.Entity.Names),
        new(type, "label", (parents, arguments, _) => new([.. parents.Select(parent => ((EntityView)parent!).Entity.Label(arguments.Find<string>("language") ?? "en"))])),
        Answering.Batched<EntityView>(type, "statements", StatementsAsync),
    ];

    private static async ValueTask<IReadOnlyList<object?>> StatementsAsync(IReadOnlyList<EntityView> parents, Arguments arguments, GraphScope scope)
    {
        var pages = new List<object?>();
        foreach (var parent in parents)
            pages.Add(await ConnectionResolvers.PageAsync(new StatementFilter.EndIn(StatementEnd.Either, [parent.Entity.Id]), parent.Revision, arguments, scope).ConfigureAwait(false));
        return pages;
    }
}
