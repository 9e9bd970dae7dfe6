using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, sections 2.3 and 3: one entry of a document.</summary>
internal abstract record Definition : Node
{
    public sealed record Operation(
        OperationKind Kind,
        Name? Name,
        ValueNode.Text? Description,
        ImmutableArray<VariableDefinition> Variables,
        ImmutableArray<DirectiveNode> Directives,
        SelectionSet Selections) : Definition;

    public sealed record Fragment(
        Name Name,
        ValueNode.Text? Description,
        TypeNode.Named Condition,
        ImmutableArray<DirectiveNode> Directives,
        SelectionSet Selections) : Definition;

    public sealed record Schema(
        ValueNode.Text? Description,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<OperationTypeNode> Operations) : Definition;

    public sealed record Directive(
        Name Name,
        ValueNode.Text? Description,
        ImmutableArray<InputValueNode> Arguments,
        bool IsRepeatable,
        ImmutableArray<Name> Places) : Definition;

    /// <summary><c>extend</c> before a schema or type definition.</summary>
    public sealed record Extension(Definition Of) : Definition;
}
