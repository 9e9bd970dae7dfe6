using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Tracing;

/// <summary>Walks all ways from one thing to another through a part of the graph, never twice through the same thing, in bounded work.</summary>
internal sealed class PathWalk(TracedGraph graph, TraceQuery query)
{
    internal const int MostPaths = 1_000;
    internal const int MostSteps = 200_000;

    private readonly Dictionary<EntityId, int> distances = graph.DistancesFrom(query.To);
    private readonly List<DependencyPath> found = [];
    private readonly HashSet<EntityId> passed = [];
    private int steps;

    /// <summary>Whether the walk ended before all ways were walked.</summary>
    internal bool IsCut => steps > MostSteps || found.Count >= MostPaths;

    /// <summary>The paths.</summary>
    internal IReadOnlyList<DependencyPath> Find()
    {
        Walk(query.From, []);
        return found;
    }

    private void Walk(EntityId at, ImmutableArray<PathHop> hops)
    {
        if (++steps > MostSteps || found.Count >= MostPaths) return;
        if (at == query.To)
        {
            found.Add(new DependencyPath(hops));
            return;
        }

        passed.Add(at);
        foreach (var hop in graph.From(at).Where(hop => LeadsOn(hop, hops))) Walk(hop.To, hops.Add(hop));
        passed.Remove(at);
    }

    private bool LeadsOn(PathHop hop, ImmutableArray<PathHop> hops) =>
        !passed.Contains(hop.To)
        && distances.TryGetValue(hop.To, out var left) && hops.Length + 1 + left <= query.MaxHops
        && (query.MayTurn || hops.All(earlier => earlier.Predicate != hop.Predicate || earlier.IsReversed == hop.IsReversed));
}
