namespace MineralGraph.GraphQL.Execution;

/// <summary>Objects of one level that share a plan: each of its fields is resolved for all of them at once.</summary>
internal sealed class LevelBatch(SelectionPlan plan)
{
    private readonly List<ObjectResult> objects = [];

    public SelectionPlan Plan { get; } = plan;

    public IReadOnlyList<ObjectResult> Objects => objects;

    public void Add(ObjectResult result) => objects.Add(result);

    /// <summary>The same without the objects that null has replaced meanwhile.</summary>
    public LevelBatch Alive()
    {
        var alive = new LevelBatch(Plan);
        alive.objects.AddRange(objects.Where(result => result.IsAlive));
        return alive;
    }
}
