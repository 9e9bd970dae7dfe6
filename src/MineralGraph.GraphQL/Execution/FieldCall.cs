namespace MineralGraph.GraphQL.Execution;

/// <summary>The fields of a batch, from the first up to but not including the last, that are resolved together.</summary>
internal sealed record FieldCall(LevelBatch Batch, int First, int End)
{
    public IEnumerable<int> Slots => Enumerable.Range(First, End - First);
}
