using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Tracing;

/// <summary>The part of the graph around two things in which paths between them lie: for each thing that was looked at, the steps that lead on from it.</summary>
internal sealed class TracedGraph(Func<EntityId, IEnumerable<BackgroundFact>> background)
{
    private readonly Dictionary<EntityId, Dictionary<(EntityId To, string Predicate, bool IsReversed), PathHop>> steps = [];

    /// <summary>The steps from a thing.</summary>
    internal IEnumerable<PathHop> From(EntityId entity) => steps.TryGetValue(entity, out var found) ? found.Values : [];

    /// <summary>Takes in a thing with its statements; a step that one end shows leads from the other end too.</summary>
    internal void Add(EntityId entity, IEnumerable<StatementRecord> statements)
    {
        foreach (var group in statements.Where(statement => statement.Content.To is not null).GroupBy(statement => (statement.Content.From, statement.Content.Predicate, To: statement.Content.To!.Value)))
            Add(new PathHop(group.Key.From, group.Key.To, [.. group], null));
        foreach (var fact in background(entity)) Add(new PathHop(fact.From, fact.To, [], fact));
    }

    /// <summary>How many steps each thing is away from one of them, over the steps that are known.</summary>
    internal Dictionary<EntityId, int> DistancesFrom(EntityId entity)
    {
        var distances = new Dictionary<EntityId, int> { [entity] = 0 };
        var open = new Queue<EntityId>([entity]);
        while (open.TryDequeue(out var next))
        {
            foreach (var hop in From(next).Where(hop => distances.TryAdd(hop.To, distances[next] + 1))) open.Enqueue(hop.To);
        }

        return distances;
    }

    private void Add(PathHop hop)
    {
        if (hop.From == hop.To) return;
        Put(hop.From, (hop.To, hop.Predicate, false), hop);
        Put(hop.To, (hop.From, hop.Predicate, true), hop with { From = hop.To, To = hop.From });
    }

    private void Put(EntityId from, (EntityId To, string Predicate, bool IsReversed) key, PathHop hop)
    {
        if (!steps.TryGetValue(from, out var known)) steps[from] = known = [];
        known.TryAdd(key, hop);
    }
}
