using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>An object of the answer: one row of its batch, one slot per field of the batch's plan. It belongs to a batch once its level has begun.</summary>
internal sealed class ObjectResult(object? source, ResultContainer? parent, int indexInParent) : ResultContainer(parent, indexInParent)
{
    private LevelBatch? batch;

    public object? Source { get; } = source;

    public LevelBatch Batch => batch ?? throw new InvalidOperationException("The object's level has not begun.");

    public int Row { get; private set; }

    public void Enter(LevelBatch into, int row)
    {
        batch = into;
        Row = row;
    }

    public override object? Get(int slot) => Batch.Column(slot)[Row];

    public override void Set(int slot, object? value) => Batch.Column(slot)[Row] = value;

    protected override object KeyOf(int slot) => Batch.Plan.Fields[slot].ResponseName;

    protected override bool IsNonNull(int slot) => Batch.Plan.Fields[slot].Definition.Type is NonNullType;
}
