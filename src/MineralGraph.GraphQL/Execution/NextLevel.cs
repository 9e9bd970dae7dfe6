namespace MineralGraph.GraphQL.Execution;

/// <summary>The objects found while completing a level, gathered by plan, in the order of discovery.</summary>
internal sealed class NextLevel
{
    private readonly OrderedDictionary<SelectionPlan, LevelBatch> batches = [];

    public IReadOnlyList<LevelBatch> Batches => [.. batches.Values.Select(batch => batch.Alive()).Where(batch => batch.Objects.Count > 0)];

    public void Add(ObjectResult result)
    {
        if (!batches.TryGetValue(result.Plan, out var batch)) batches[result.Plan] = batch = new LevelBatch(result.Plan);
        batch.Add(result);
    }
}
