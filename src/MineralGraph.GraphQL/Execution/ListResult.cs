using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>A list of the answer: one slot per item.</summary>
internal sealed class ListResult(GraphQLType itemType, int count, ResultContainer parent, int indexInParent)
    : ResultContainer(parent, indexInParent, count)
{
    public GraphQLType ItemType { get; } = itemType;

    protected override object KeyOf(int slot) => slot;

    protected override bool IsNonNull(int slot) => ItemType is NonNullType;
}
