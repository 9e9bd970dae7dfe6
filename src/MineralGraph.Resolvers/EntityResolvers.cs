using MineralGraph.Model;
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
        new(type, "label", (parents, arguments, _) => new(Labels(parents, LanguageArgument.Read(arguments)))),
        Answering.Batched<EntityView>(type, "statements", ConnectionResolvers.PagesAsync),
        Answering.Batched<EntityView>(type, "background", (parents, revision, _, scope) =>
            new([.. parents.Select(parent => Answering.Views(scope.Background.About(parent.Entity.Id), revision))])),
    ];

    private static object?[] Labels(IReadOnlyList<object?> parents, string language)
    {
        var labels = new object?[parents.Count];
        for (var index = 0; index < labels.Length; index++) labels[index] = ((EntityView)parents[index]!).Entity.Label(language);
        return labels;
    }
}
