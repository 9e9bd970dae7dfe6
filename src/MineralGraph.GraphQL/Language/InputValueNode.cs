using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>The definition of an argument, or of a field of an input object.</summary>
internal sealed record InputValueNode(
    ValueNode.Text? Description,
    Name Name,
    TypeNode Type,
    ValueNode? Default,
    ImmutableArray<DirectiveNode> Directives) : Node;
