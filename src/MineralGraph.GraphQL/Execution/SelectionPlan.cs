using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>The fields of an answer's object, in the query's order.</summary>
internal sealed class SelectionPlan(ObjectType type, IReadOnlyList<FieldPlan> fields)
{
    public ObjectType Type { get; } = type;

    public IReadOnlyList<FieldPlan> Fields { get; } = fields;
}
