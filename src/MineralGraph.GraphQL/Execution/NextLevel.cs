namespace MineralGraph.GraphQL.Execution;

/// <summary>The objects found while completing a level, gathered by plan, in the order of discovery.</summary>
internal sealed class NextLevel
{
    private const int FewBatches = 8;
    private readonly List<LevelBatch> batches = new(1);
    private Dictionary<SelectionPlan, LevelBatch>? byPlan;
    private LevelBatch? latest;

    public int Count => batches.Count;

    public LevelBatch this[int index] => batches[index];

    /// <summary>Makes room for the level after it.</summary>
    public void Clear()
    {
        batches.Clear();
        (byPlan, latest) = (null, null);
    }

    /// <summary>Adds an object.</summary>
    /// <param name="result">The object.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="together">How many come together, of one field or one list.</param>
    public void Add(ObjectResult result, SelectionPlan plan, int together)
    {
        if (latest?.Plan != plan) latest = BatchOf(plan, together);
        latest.Add(result);
    }

    private LevelBatch BatchOf(SelectionPlan plan, int expected)
    {
        if (Find(plan) is { } known) return known;
        var batch = new LevelBatch(plan, expected);
        batches.Add(batch);
        if (batches.Count > FewBatches) byPlan ??= batches.ToDictionary(one => one.Plan);
        byPlan?.TryAdd(plan, batch);
        return batch;
    }

    private LevelBatch? Find(SelectionPlan plan)
    {
        if (byPlan is not null) return byPlan.GetValueOrDefault(plan);
        foreach (var batch in batches)
        {
            if (batch.Plan == plan) return batch;
        }

        return null;
    }
}
