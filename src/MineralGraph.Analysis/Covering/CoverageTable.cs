using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Covering;

/// <summary>Commodities × predicates × countries, each cell known, contradictory or unknown. Only cells that statements speak of are kept; all others are unknown.</summary>
/// <param name="Commodities">The commodities, in order of id.</param>
/// <param name="Predicates">The predicates, in order of name.</param>
/// <param name="Countries">The countries, in order of id.</param>
/// <param name="Stated">The cells of which something is stated.</param>
public sealed record CoverageTable(
    ImmutableArray<EntityId> Commodities, ImmutableArray<string> Predicates, ImmutableArray<EntityId> Countries,
    ImmutableDictionary<(EntityId Commodity, string Predicate, EntityId Country), CoverageCell> Stated)
{
    /// <summary>How many cells there are.</summary>
    public long Size => (long)Commodities.Length * Predicates.Length * Countries.Length;

    /// <summary>All cells in order of commodity, predicate and country, worked out as they are read.</summary>
    public IEnumerable<CoverageCell> Cells =>
        from commodity in Commodities
        from predicate in Predicates
        from country in Countries
        select Stated.GetValueOrDefault((commodity, predicate, country)) ?? new CoverageCell(commodity, predicate, country, CoverageState.Unknown, 0);

    /// <summary>How many cells are in each state.</summary>
    public CoverageCounts Counts => CountsOf(Stated.Values, Size);

    /// <summary>The counts for each commodity.</summary>
    public IEnumerable<(EntityId Commodity, CoverageCounts Counts)> ByCommodity => By(Commodities, cell => cell.Commodity);

    /// <summary>The counts for each predicate.</summary>
    public IEnumerable<(string Predicate, CoverageCounts Counts)> ByPredicate => By(Predicates, cell => cell.Predicate);

    /// <summary>The counts for each country.</summary>
    public IEnumerable<(EntityId Country, CoverageCounts Counts)> ByCountry => By(Countries, cell => cell.Country);

    private IEnumerable<(T Key, CoverageCounts Counts)> By<T>(ImmutableArray<T> keys, Func<CoverageCell, T> keyOf)
    {
        var stated = Stated.Values.ToLookup(keyOf);
        return keys.Select(key => (key, CountsOf(stated[key], Size / keys.Length)));
    }

    private static CoverageCounts CountsOf(IEnumerable<CoverageCell> stated, long size)
    {
        var states = stated.CountBy(cell => cell.State).ToDictionary();
        var (known, contradictory) = (states.GetValueOrDefault(CoverageState.Known), states.GetValueOrDefault(CoverageState.Contradictory));
        return new CoverageCounts(known, contradictory, size - known - contradictory);
    }
}
