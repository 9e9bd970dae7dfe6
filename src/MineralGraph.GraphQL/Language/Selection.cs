using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2.4: what an operation asks of an object.</summary>
internal abstract record Selection(ImmutableArray<DirectiveNode> Directives) : Node
{
    public sealed record Field(
        Name? Alias,
        Name Name,
        ImmutableArray<ArgumentNode> Arguments,
        ImmutableArray<DirectiveNode> Directives,
        SelectionSet? Selections) : Selection(Directives)
    {
        public string ResponseName => (Alias ?? Name).Value;
    }

    public sealed record Spread(Name Name, ImmutableArray<DirectiveNode> Directives) : Selection(Directives);

    public sealed record Inline(TypeNode.Named? Condition, ImmutableArray<DirectiveNode> Directives, SelectionSet Selections) : Selection(Directives);
}
