using System.Buffers;

namespace MineralGraph.GraphQL.Execution;

/// <summary>
/// Objects of one level that share a plan: each of its fields is resolved for all of them at once, into a column of their values. The columns are lent by a pool
/// from <see cref="Open"/> to <see cref="Close"/>.
/// </summary>
internal sealed class LevelBatch(SelectionPlan plan)
{
    private readonly List<ObjectResult> objects = new(1);
    private object?[] columns = [];
    private object?[] sources = [];

    public SelectionPlan Plan { get; } = plan;

    public int Count => objects.Count;

    /// <summary>What the resolvers above returned for the objects.</summary>
    public IReadOnlyList<object?> Sources => sources;

    public ObjectResult this[int row] => objects[row];

    public void Add(ObjectResult result) => objects.Add(result);

    /// <summary>The values of a field, one for each object.</summary>
    public Span<object?> Column(int slot) => columns.AsSpan(slot * objects.Count, objects.Count);

    /// <summary>Begins the level. Objects that null has replaced meanwhile are left out, where there may be any.</summary>
    public void Open(bool mayHoldDead)
    {
        if (mayHoldDead) objects.RemoveAll(result => !result.IsAlive);
        var cells = objects.Count * Plan.Fields.Length;
        columns = ArrayPool<object?>.Shared.Rent(cells);
        columns.AsSpan(0, cells).Clear();
        sources = new object?[objects.Count];
        for (var row = 0; row < sources.Length; row++)
        {
            objects[row].Enter(this, row);
            sources[row] = objects[row].Source;
        }
    }

    /// <summary>Gives the columns back; the objects' values are gone.</summary>
    public void Close()
    {
        columns.AsSpan(0, objects.Count * Plan.Fields.Length).Clear();
        ArrayPool<object?>.Shared.Return(columns);
        columns = [];
    }
}
