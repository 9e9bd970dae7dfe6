using System.Buffers;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Objects of one level that share a plan: each of its fields is resolved for all of them at once, into a column of their values. The columns are lent by a pool
/// from <see cref="Open"/> to <see cref="Close"/>.
/// </summary>
/// <param name="plan">Their plan.</param>
/// <param name="expected">How many there will be, as far as is known.</param>
internal sealed class LevelBatch(SelectionPlan plan, int expected = 1)
{
    private ObjectResult[] objects = new ObjectResult[expected];
    private object?[] columns = [];
    private object?[] sources = [];

    public SelectionPlan Plan { get; } = plan;

    public int Count { get; private set; }

    /// <summary>The batch that was opened before it.</summary>
    public LevelBatch? OpenedBefore { get; private set; }

    /// <summary>What the resolvers above returned for the objects.</summary>
    public IReadOnlyList<object?> Sources => sources;

    public ObjectResult this[int row] => objects[row];

    public void Add(ObjectResult result)
    {
        if (Count == objects.Length) Array.Resize(ref objects, 2 * Count);
        objects[Count++] = result;
    }

    /// <summary>The values of a field, one for each object.</summary>
    public Span<object?> Column(int slot) => columns.AsSpan(slot * Count, Count);

    /// <summary>Begins the level. Objects that null has replaced meanwhile are left out, where there may be any.</summary>
    public void Open(bool mayHoldDead, LevelBatch? before)
    {
        OpenedBefore = before;
        if (mayHoldDead) LeaveOutDead();
        var cells = Count * Plan.Fields.Length;
        columns = ArrayPool<object?>.Shared.Rent(cells);
        columns.AsSpan(0, cells).Clear();
        sources = new object?[Count];
        for (var row = 0; row < sources.Length; row++)
        {
            objects[row].Enter(this, row);
            sources[row] = objects[row].Source;
        }
    }

    /// <summary>Gives the columns back; the objects' values are gone.</summary>
    public void Close()
    {
        columns.AsSpan(0, Count * Plan.Fields.Length).Clear();
        ArrayPool<object?>.Shared.Return(columns);
        columns = [];
    }

    private void LeaveOutDead()
    {
        var alive = 0;
        for (var row = 0; row < Count; row++)
        {
            if (objects[row].IsAlive) objects[alive++] = objects[row];
        }

        Count = alive;
    }
}
