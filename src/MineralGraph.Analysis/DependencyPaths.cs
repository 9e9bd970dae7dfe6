using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>
/// Finds the ways from commodities to the primary metals that they depend on: statements lead to hosts, background from hosts to their metals and to wider hosts.
/// Level by level, one question to the store for each, however many commodities are asked about.
/// </summary>
/// <param name="reader">The store's reader.</param>
/// <param name="background">The background facts about a host.</param>
public sealed class DependencyPaths(IGraphReader reader, Func<EntityId, IEnumerable<BackgroundFact>> background)
{
    private const int MostPathsEach = 200;

    /// <summary>For each commodity, the paths of at most so many hops that end in another commodity, shortest first; of two with the same host and end, the shorter one.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<DependencyPath>>> FindAsync(IReadOnlyList<EntityId> commodities, int maxHops, long revision, CancellationToken cancellation = default)
    {
        var complete = commodities.Select(_ => new List<DependencyPath>()).ToList();
        var open = commodities.Select((commodity, index) => new OpenPath(index, commodity, [])).ToList();
        for (var level = 0; level < maxHops && open.Count > 0; level++)
        {
            var stated = await StatedAsync([.. open.Select(path => path.End).Where(end => end.Kind == "commodity").Distinct()], revision, cancellation).ConfigureAwait(false);
            var longer = open.SelectMany(path => Extend(path, stated)).GroupBy(path => path.Index).SelectMany(paths => paths.Take(MostPathsEach)).ToList();
            foreach (var path in longer.Where(path => path.End.Kind == "commodity")) complete[path.Index].Add(new DependencyPath(path.Hops));
            open = longer.FindAll(path => path.End.Kind != "commodity");
        }

        return [.. complete.Select(Sort)];
    }

    private async ValueTask<ILookup<EntityId, StatementRecord>> StatedAsync(ImmutableArray<EntityId> ends, long revision, CancellationToken cancellation)
    {
        if (ends.IsEmpty) return Enumerable.Empty<StatementRecord>().ToLookup(statement => statement.Content.From);
        var found = await reader.ExpandAsync(new ExpandQuery(ends, StatementEnd.From, Filters.Dependence, revision), cancellation).ConfigureAwait(false);
        return found.SelectMany(statements => statements).ToLookup(statement => statement.Content.From);
    }

    private IEnumerable<OpenPath> Extend(OpenPath path, ILookup<EntityId, StatementRecord> stated)
    {
        var hops = path.End.Kind == "commodity"
            ? StatementsByEnd.Gather(stated[path.End], StatementEnd.To).Select(group => new PathHop(path.End, group.End, group.Statements, null))
            : background(path.End).Where(fact => fact.Relation is "primary_metal" or "host_within").Select(fact => new PathHop(path.End, fact.To, [], fact));
        return hops.Where(hop => hop.To != path.End && path.Hops.All(earlier => earlier.From != hop.To)).Select(hop => path with { End = hop.To, Hops = path.Hops.Add(hop) });
    }

    private static ImmutableArray<DependencyPath> Sort(IEnumerable<DependencyPath> paths) =>
    [
        .. paths.GroupBy(path => (path.Hops[0].To, path.Hops[^1].To)).Select(same => same.MinBy(path => path.Hops.Length)!)
            .OrderBy(path => path.Hops.Length).ThenByDescending(path => path.WeakestConfidence).ThenBy(path => string.Join(' ', path.Hops.Select(hop => hop.To)), StringComparer.Ordinal),
    ];

    private sealed record OpenPath(int Index, EntityId End, ImmutableArray<PathHop> Hops);
}
