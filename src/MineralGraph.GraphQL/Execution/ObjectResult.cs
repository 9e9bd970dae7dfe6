using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>An object of the answer: one slot per field of its plan.</summary>
internal sealed class ObjectResult(SelectionPlan plan, object? source, ResultContainer? parent, int indexInParent)
    : ResultContainer(parent, indexInParent, plan.Fields.Count)
{
    public SelectionPlan Plan { get; } = plan;

    public object? Source { get; } = source;

    protected override object KeyOf(int slot) => Plan.Fields[slot].ResponseName;

    protected override bool IsNonNull(int slot) => Plan.Fields[slot].Definition.Type is NonNullType;
}
