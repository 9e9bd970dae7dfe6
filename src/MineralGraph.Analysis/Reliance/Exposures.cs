using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reliance;

/// <summary>Finds which countries depend most on imports of the commodities that a use takes. Two questions to the store: what is used so, and who imports it.</summary>
public sealed class Exposures(IGraphReader reader)
{
    /// <summary>The countries that rely on imports of what some uses take and of further commodities.</summary>
    /// <param name="uses">The use and its kinds, each with what is taken for granted.</param>
    /// <param name="further">Further commodities.</param>
    /// <param name="revision">As of which revision.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async ValueTask<ExposureResult> FindAsync(IReadOnlyList<Reach> uses, IReadOnlyList<EntityId> further, long revision, CancellationToken cancellation = default)
    {
        var used = uses.Count == 0 ? [] : await reader.ExpandAsync(new ExpandQuery([.. uses.Select(use => use.Entity)], StatementEnd.To, Filters.Predicate("used_in"), revision), cancellation).ConfigureAwait(false);
        var commodities = StatementsByEnd.Gather(used.SelectMany(statements => statements), StatementEnd.From).Concat(further.Select(commodity => new StatementsByEnd(commodity, [])))
            .DistinctBy(group => group.End).OrderBy(group => group.End).ToImmutableArray();
        var assumptions = uses.Zip(used).Where(pair => pair.Second.Count > 0).SelectMany(pair => pair.First.Assumptions).Distinct().ToImmutableArray();
        if (commodities.IsEmpty) return new ExposureResult([], [], []);
        var query = new ExpandQuery([.. commodities.Select(group => group.End)], StatementEnd.To, Filters.Predicate("import_reliance"), revision);
        var reliances = (await reader.ExpandAsync(query, cancellation).ConfigureAwait(false)).SelectMany(statements => statements).GroupBy(statement => (statement.Content.From, To: statement.Content.To!.Value))
            .Select(group => CommodityReliance.Of(group.Key.From, group.Key.To, group)).GroupBy(reliance => reliance.Country);
        return new ExposureResult(commodities, [.. reliances.Select(country => Of(country.Key, [.. country], commodities)).OrderByDescending(Least).ThenByDescending(exposure => exposure.Mean.Value!.Value.High).ThenBy(exposure => exposure.Country)], assumptions);
    }

    private static double Least(Exposure exposure) => exposure.Mean.Value!.Value.Low;

    private static Exposure Of(EntityId country, List<CommodityReliance> reliances, ImmutableArray<StatementsByEnd> commodities) => new(
        country,
        [.. reliances.OrderByDescending(reliance => reliance.Stated?.Value.Low ?? -1).ThenBy(reliance => reliance.Commodity)],
        [.. commodities.Select(group => group.End).Except(reliances.Select(reliance => reliance.Commodity))]);
}
