using System.Collections.Immutable;
using MineralGraph.Analysis.Contradicting;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Covering;

/// <summary>Finds of which commodities, predicates and countries something is stated, and where statements contradict each other.</summary>
/// <param name="reader">The store's reader.</param>
/// <param name="contradictions">Finds contradictions.</param>
public sealed class Coverage(IGraphReader reader, Contradictions contradictions)
{
    /// <summary>The table of some commodities, predicates and countries. Each predicate relates a country and a commodity, either way round.</summary>
    public async ValueTask<CoverageTable> FindAsync(ImmutableArray<EntityId> commodities, ImmutableArray<string> predicates, ImmutableArray<EntityId> countries, long revision, CancellationToken cancellation = default)
    {
        if (commodities.IsEmpty || predicates.IsEmpty || countries.IsEmpty) return new CoverageTable(commodities, predicates, countries, ImmutableDictionary<(EntityId, string, EntityId), CoverageCell>.Empty);
        var filter = new StatementFilter.All(
        [
            new StatementFilter.PredicateIn([.. predicates]),
            new StatementFilter.EndIn(StatementEnd.Either, [.. commodities]),
            new StatementFilter.EndIn(StatementEnd.Either, [.. countries]),
        ]);
        var groups = await reader.GroupAsync(new GroupQuery(filter, [GroupKey.Predicate, GroupKey.From, GroupKey.To], revision), cancellation).ConfigureAwait(false);
        var contradicted = (await contradictions.FindAsync(filter, revision, cancellation).ConfigureAwait(false)).Where(found => found.About.To is not null)
            .Select(found => Key(found.About.Predicate, found.About.From, found.About.To!.Value)).ToHashSet();
        var cells = groups.Select(group => (Key: Key(group.Keys[0], EntityId.Parse(group.Keys[1]), EntityId.Parse(group.Keys[2])), group.Count)).GroupBy(pair => pair.Key)
            .Select(same => new CoverageCell(same.Key.Commodity, same.Key.Predicate, same.Key.Country, contradicted.Contains(same.Key) ? CoverageState.Contradictory : CoverageState.Known, same.Sum(pair => pair.Count)));
        return new CoverageTable(commodities, predicates, countries, cells.ToImmutableDictionary(cell => (cell.Commodity, cell.Predicate, cell.Country)));
    }

    private static (EntityId Commodity, string Predicate, EntityId Country) Key(string predicate, EntityId from, EntityId to) =>
        from.Kind == "commodity" ? (from, predicate, to) : (to, predicate, from);
}
