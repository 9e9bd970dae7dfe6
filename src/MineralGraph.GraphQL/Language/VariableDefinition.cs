using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

internal sealed record VariableDefinition(
    ValueNode.Text? Description,
    ValueNode.Variable Variable,
    TypeNode Type,
    ValueNode? Default,
    ImmutableArray<DirectiveNode> Directives) : Node
{
    public string Name => Variable.Name.Value;
}
