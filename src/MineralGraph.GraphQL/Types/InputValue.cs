using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>An argument or a field of an input object; shown by its coordinate.</summary>
internal sealed class InputValue(string coordinate, InputValueNode node, GraphQLType type)
{
    private readonly Lazy<object?> coercedDefault =
        new(() => node.Default is null ? Undefined.Value : new LiteralCoercion(null, null).Coerce(node.Default, type));

    public string Name { get; } = node.Name.Value;

    public GraphQLType Type { get; } = type;

    public InputValueNode Node { get; } = node;

    /// <summary>The default as written in the schema, or none.</summary>
    public ValueNode? Default { get; } = node.Default;

    public string? Description { get; } = node.Description?.Value;

    public string? DeprecationReason { get; } = Deprecation.ReasonIn(node.Directives);

    public bool IsRequired => Type is NonNullType && Default is null;

    /// <summary>The default as resolvers see it, or <see cref="Undefined.Value"/>.</summary>
    public object? CoercedDefault => coercedDefault.Value;

    public override string ToString() => coordinate;
}
