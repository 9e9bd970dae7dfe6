using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Tracing;

/// <summary>
/// Finds all paths between two things, over statements in either direction and over background. The graph is read from both ends at once, one question to the
/// store for every two hops, then walked. Work is bounded: so many things looked at, so many statements of each, so many steps and paths; what was cut is told.
/// </summary>
/// <param name="reader">The store's reader.</param>
/// <param name="background">The background facts that a thing is an end of and that make steps.</param>
public sealed class PathTracing(IGraphReader reader, Func<EntityId, IEnumerable<BackgroundFact>> background)
{
    /// <summary>The most things whose statements are read.</summary>
    public const int MostEntities = 2_000;

    /// <summary>The most statements that are read of one thing: the most certain.</summary>
    public const int MostStatementsEach = 500;

    /// <summary>The paths, the one with the weakest link first; of several as weak, the shortest.</summary>
    public async ValueTask<TraceResult> FindAsync(TraceQuery query, CancellationToken cancellation = default)
    {
        if (query.From == query.To) return new TraceResult([], []);
        var graph = new TracedGraph(background);
        var limits = new List<string>();
        var seen = new HashSet<EntityId> { query.From, query.To };
        List<EntityId> open = [.. seen];
        for (var level = 0; level < (query.MaxHops + 1) / 2 && open.Count > 0; level++)
        {
            await ReadAsync(graph, open, query, limits, cancellation).ConfigureAwait(false);
            var next = open.SelectMany(graph.From).Select(hop => hop.To).Where(seen.Add).ToList();
            open = next.Take(MostEntities - seen.Count + next.Count).ToList();
            if (open.Count < next.Count && level + 1 < (query.MaxHops + 1) / 2) limits.Add($"{seen.Count} things lie near enough; the statements of {MostEntities} were read. Ask for fewer hops or predicates.");
        }

        var walk = new PathWalk(graph, query);
        var paths = walk.Find().OrderBy(path => path.WeakestConfidence).ThenBy(path => path.Hops.Length).ThenBy(path => string.Join(' ', path.Hops.Select(hop => hop.To)), StringComparer.Ordinal).ToImmutableArray();
        if (walk.IsCut) limits.Add($"More than {PathWalk.MostPaths} paths or {PathWalk.MostSteps} steps: the first {paths.Length} paths found are shown. Ask for fewer hops or predicates.");
        return new TraceResult(paths, [.. limits]);
    }

    private async ValueTask ReadAsync(TracedGraph graph, List<EntityId> open, TraceQuery query, List<string> limits, CancellationToken cancellation)
    {
        var expand = new ExpandQuery([.. open], StatementEnd.Either, query.Filter, query.Revision) { Order = StatementOrder.ConfidenceDescending, LimitEach = MostStatementsEach + 1 };
        var found = await reader.ExpandAsync(expand, cancellation).ConfigureAwait(false);
        foreach (var (entity, statements) in open.Zip(found))
        {
            if (statements.Count > MostStatementsEach) limits.Add($"{entity} has more than {MostStatementsEach} such statements; the {MostStatementsEach} most certain were read.");
            graph.Add(entity, statements.Take(MostStatementsEach));
        }
    }
}
