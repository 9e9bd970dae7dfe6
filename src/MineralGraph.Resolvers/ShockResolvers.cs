using MineralGraph.Analysis.Shocks;
using MineralGraph.Resolvers.Views;
using Given = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>ShockResult, MetalLoss, UseLoss and ImporterLoss.</summary>
internal static class ShockResolvers
{
    private const string Type = "ShockResult";

    private static readonly string[] LossTypes = ["MetalLoss", "UseLoss", "ImporterLoss"];

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("shock", FindAsync),
        Losses("metals", result => result.Metals),
        Losses("uses", result => result.Uses),
        Losses("importers", result => result.Importers),
        Answering.Plain<AsOfView<ShockResult>>(Type, "premises", view => view.Value.Premises.ToList()),
        Answering.Plain<AsOfView<ShockResult>>(Type, "assumptions", view => Answering.Views(view.Value.Assumptions, view.Revision)),
        Answering.Plain<AsOfView<ShockResult>>(Type, "missing", view => view.Value.Missing.ToList()),
        Answering.Plain<AsOfView<ShockResult>>(Type, "reason", view => view.Value.Reason),
        Answering.Entity<AsOfView<Loss>>("UseLoss", "use", view => view.Value.At),
        Answering.Entity<AsOfView<Loss>>("ImporterLoss", "importer", view => view.Value.At),
        .. LossTypes.SelectMany(type => new[]
        {
            Answering.Entity<AsOfView<Loss>>(type, "commodity", view => view.Value.Commodity),
            ComputedNumberResolvers.Field<Loss>(type, "loss", loss => loss.Share),
        }),
    ];

    private static FieldAnswer Losses(string field, Func<ShockResult, IEnumerable<Loss>> read) =>
        Answering.Plain<AsOfView<ShockResult>>(Type, field, view => AsOfView<Loss>.Of(read(view.Value), view.Revision));

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var of = arguments.Get<Given>("of");
        var shock = of.GetValueOrDefault("output") is Given output ? await OutputAsync(output, revision, scope).ConfigureAwait(false) : await ExportsAsync((Given)of["exports"]!, revision, scope).ConfigureAwait(false);
        var hosts = new HostBackground(scope.Background.About, scope.Background.Towards, entity => scope.Background.Reaches(entity).Skip(1), scope.Background.Wider);
        var result = await new ShockAnalysis(scope.Reader, hosts).FindAsync(shock, revision, scope.Cancellation).ConfigureAwait(false);
        return new AsOfView<ShockResult>(result, revision);
    }

    private static async ValueTask<Shock> OutputAsync(Given given, long revision, GraphScope scope) =>
        new Shock.OutputFalls((await EntityArgument.GetAsync((string)given["of"]!, ["commodity", "host"], revision, scope).ConfigureAwait(false)).Id, (double)given["byPercent"]!);

    private static async ValueTask<Shock> ExportsAsync(Given given, long revision, GraphScope scope)
    {
        var country = await EntityArgument.GetAsync((string)given["country"]!, ["country"], revision, scope).ConfigureAwait(false);
        var commodities = await EntityArgument.ListAsync(given.GetValueOrDefault("commodities"), ["commodity"], revision, scope).ConfigureAwait(false);
        return new Shock.ExportsFall(country.Id, (double)given["byPercent"]!, [.. commodities.Select(commodity => commodity.Id)]);
    }
}
