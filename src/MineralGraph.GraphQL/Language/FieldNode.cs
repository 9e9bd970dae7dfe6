using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>The definition of a field of an object type or interface.</summary>
internal sealed record FieldNode(
    ValueNode.Text? Description,
    Name Name,
    ImmutableArray<InputValueNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives) : Node;
