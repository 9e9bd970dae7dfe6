using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reliance;

/// <summary>Finds for which commodities two countries compete, and for which one of them depends on the other. One question to the store.</summary>
public sealed class Rivalries(IGraphReader reader)
{
    /// <summary>The rivalry of two countries.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="threshold">From how many percent of net reliance on imports a country counts as dependent.</param>
    /// <param name="revision">As of which revision.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<Rivalry> FindAsync(EntityId first, EntityId second, double threshold, long revision, CancellationToken cancellation = default)
    {
        var query = new ExpandQuery([first, second], StatementEnd.From, new StatementFilter.PredicateIn(["import_reliance", "production"]), revision);
        var found = await reader.ExpandAsync(query, cancellation).ConfigureAwait(false);
        var sides = new[] { first, second }.Zip(found, (country, statements) => (country, byCommodity: statements.Where(statement => statement.Content.To is not null).ToLookup(statement => statement.Content.To!.Value))).ToList();
        var commodities = sides.SelectMany(side => side.byCommodity.Where(group => group.Any(IsReliance)).Select(group => group.Key)).Distinct().Order();
        return new Rivalry(first, second, [.. commodities.Select(commodity => Compare(commodity, sides, threshold))]);
    }

    private static RivalCommodity Compare(EntityId commodity, List<(EntityId Country, ILookup<EntityId, StatementRecord> ByCommodity)> sides, double threshold)
    {
        var reliances = sides.ConvertAll(side => CommodityReliance.Of(side.Country, commodity, side.ByCommodity[commodity].Where(IsReliance)));
        var entry = new RivalCommodity(commodity, reliances[0], reliances[1], threshold);
        var chokes = new[] { Choke(reliances[0], entry.FirstDepends, sides[1], threshold), Choke(reliances[1], entry.SecondDepends, sides[0], threshold) };
        return entry with { ChokePoints = [.. chokes.OfType<ChokePoint>()] };
    }

    private static ChokePoint? Choke(CommodityReliance reliance, Dependency depends, (EntityId Country, ILookup<EntityId, StatementRecord> ByCommodity) rival, double threshold)
    {
        var stated = reliance.Statements.Where(statement => statement.Content.Qualifiers.Partner == rival.Country.ToString()).ToImmutableArray();
        if (!stated.IsEmpty) return new ChokePoint(reliance.Country, rival.Country, true, stated);
        var share = Latest.Share(rival.ByCommodity[reliance.Commodity].Where(statement => statement.Content is { Predicate: "production", Qualifiers: { Measure: "share", Region: null } }));
        return depends == Dependency.Depends && share?.Value.Low >= threshold ? new ChokePoint(reliance.Country, rival.Country, false, [.. reliance.Stated!.Statements, .. share.Statements]) : null;
    }

    private static bool IsReliance(StatementRecord statement) => statement.Content.Predicate == "import_reliance";
}
