using MineralGraph.Analysis;
using MineralGraph.Analysis.Reliance;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>ExposurePage, Exposure and CommodityReliance.</summary>
internal static class ExposureResolvers
{
    private const string Page = "ExposurePage";
    private const string Type = "Exposure";
    private const string Reliance = "CommodityReliance";

    internal static IEnumerable<FieldAnswer> Table =>
    [
        Answering.Root("exposure", FindAsync),
        Answering.Plain<AsOfView<ExposureResult>>(Page, "commodities", view => view.Value.Commodities.Select(group => new OccurrenceView(group, view.Revision)).ToList()),
        Answering.Plain<AsOfView<ExposureResult>>(Page, "nodes", view => AsOfView<Exposure>.Of(view.Value.Countries, view.Revision)),
        Answering.Plain<AsOfView<ExposureResult>>(Page, "assumptions", view => Answering.Views(view.Value.Assumptions, view.Revision)),
        Answering.Plain<AsOfView<ExposureResult>>(Page, "reason", view => Reason(view.Value)),
        Answering.Entity<AsOfView<Exposure>>(Type, "country", view => view.Value.Country),
        ComputedNumberResolvers.Field<Exposure>(Type, "exposure", exposure => exposure.Mean),
        Answering.Plain<AsOfView<Exposure>>(Type, "reliances", view => AsOfView<CommodityReliance>.Of(view.Value.Reliances, view.Revision)),
        Answering.Entities<AsOfView<Exposure>>(Type, "unknown", view => view.Value.Unknown),
        Answering.Entity<AsOfView<CommodityReliance>>(Reliance, "country", view => view.Value.Country),
        Answering.Entity<AsOfView<CommodityReliance>>(Reliance, "commodity", view => view.Value.Commodity),
        Answering.Plain<AsOfView<CommodityReliance>>(Reliance, "low", view => view.Value.Stated?.Value.Low),
        Answering.Plain<AsOfView<CommodityReliance>>(Reliance, "high", view => view.Value.Stated?.Value.High),
        Answering.Plain<AsOfView<CommodityReliance>>(Reliance, "statements", view => Answering.Views(view.Value.Statements, view.Revision)),
        Answering.Evidence<AsOfView<CommodityReliance>>(Reliance, view => view.Value.Statements),
    ];

    private static async ValueTask<object?> FindAsync(Arguments arguments, long revision, GraphScope scope)
    {
        var further = await EntityArgument.ListAsync(arguments.Find<object>("commodities"), ["commodity"], revision, scope).ConfigureAwait(false);
        IReadOnlyList<Reach> uses = arguments.Find<string>("use") is { } use ? await UsesAsync(use, revision, scope).ConfigureAwait(false) : [];
        if (uses.Count == 0 && further.Count == 0) throw new ProblemException(new Problem("MG5204", "Nothing to look for. Give a use, commodities, or both."));
        var result = await new Exposures(scope.Reader).FindAsync(uses, [.. further.Select(commodity => commodity.Id)], revision, scope.Cancellation).ConfigureAwait(false);
        return new AsOfView<ExposureResult>(result, revision);
    }

    private static async ValueTask<IReadOnlyList<Reach>> UsesAsync(string name, long revision, GraphScope scope)
    {
        var use = await EntityArgument.GetAsync(name, ["use"], revision, scope).ConfigureAwait(false);
        var named = await new NamedKinds(scope.Reader).FindAsync(use, revision, scope.Cancellation).ConfigureAwait(false);
        return [.. scope.Background.Reaches(use.Id).Concat(named.Select(fact => new Reach(fact.From, [fact]))).DistinctBy(reach => reach.Entity)];
    }

    private static string? Reason(ExposureResult result) =>
        result.Commodities.IsEmpty ? "No statement says what is used so." : result.Countries.IsEmpty ? "No statement says which country relies on imports of these commodities." : null;
}
