using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>
/// Finds the ways from commodities to the primary metals that they depend on: statements lead to hosts, background from hosts to wider hosts and to their metals.
/// Level by level, one question to the store for each.
/// </summary>
public sealed class DependencyPaths(IGraphReader reader, Func<EntityId, IEnumerable<BackgroundFact>> background)
{
    private const int MostPaths = 200;

    /// <summary>The paths of at most so many hops that end in another commodity, shortest first.</summary>
    public async ValueTask<ImmutableArray<DependencyPath>> FindAsync(EntityId commodity, int maxHops, long revision, CancellationToken cancellation = default)
    {
        var complete = new List<DependencyPath>();
        var open = new List<ImmutableArray<PathHop>> { ImmutableArray<PathHop>.Empty };
        for (var level = 0; level < maxHops && open.Count > 0 && complete.Count < MostPaths; level++)
        {
            var ends = open.ConvertAll(path => path.IsEmpty ? commodity : path[^1].To);
            var query = new ExpandQuery([.. ends], StatementEnd.From, Filters.Dependence, revision);
            var statements = await reader.ExpandAsync(query, cancellation).ConfigureAwait(false);
            var longer = open.SelectMany((path, index) => Extend(path, ends[index], commodity, statements[index])).Take(MostPaths).ToList();
            complete.AddRange(longer.Where(path => path[^1].To.Kind == "commodity").Select(path => new DependencyPath(path)));
            open = longer.FindAll(path => path[^1].To.Kind != "commodity");
        }

        return [.. complete.OrderBy(path => path.Hops.Length).ThenByDescending(path => path.WeakestConfidence).ThenBy(path => string.Join(' ', path.Hops.Select(hop => hop.To)), StringComparer.Ordinal)];
    }

    private IEnumerable<ImmutableArray<PathHop>> Extend(ImmutableArray<PathHop> path, EntityId end, EntityId start, IReadOnlyList<StatementRecord> statements)
    {
        var said = end.Kind == "commodity" ? StatementsByEnd.Gather(statements, StatementEnd.To).Select(group => new PathHop(end, group.End, group.Statements, null)) : [];
        var assumed = end.Kind == "host" ? background(end).Where(fact => fact.Relation is "primary_metal" or "host_within").Select(fact => new PathHop(end, fact.To, [], fact)) : [];
        return said.Concat(assumed).Where(hop => hop.To != start && path.All(earlier => earlier.From != hop.To)).Select(path.Add);
    }
}
