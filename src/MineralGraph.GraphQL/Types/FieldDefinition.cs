using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>A field of an object type or interface; shown by its coordinate, <c>Type.field</c>.</summary>
internal sealed class FieldDefinition(string owner, FieldNode node, GraphQLType type)
{
    public string Owner { get; } = owner;

    public string Name { get; } = node.Name.Value;

    public GraphQLType Type { get; } = type;

    public FieldNode Node { get; } = node;

    public string? Description { get; } = node.Description?.Value;

    public string? DeprecationReason { get; } = Deprecation.ReasonIn(node.Directives);

    public OrderedDictionary<string, InputValue> Arguments { get; } = [];

    public override string ToString() => $"{Owner}.{Name}";
}
