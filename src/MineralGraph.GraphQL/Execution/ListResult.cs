using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A list of the answer: one slot per item.</summary>
internal sealed class ListResult(GraphQLType itemType, int count, ResultContainer parent, int indexInParent) : ResultContainer(parent, indexInParent)
{
    private readonly object?[] items = new object?[count];

    public ReadOnlySpan<object?> Items => items;

    public override object? Get(int slot) => items[slot];

    public override void Set(int slot, object? value) => items[slot] = value;

    protected override object KeyOf(int slot) => slot;

    protected override bool IsNonNull(int slot) => itemType is NonNullType;
}
