using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
internal abstract record Selection(int Start, ImmutableArray<Directive> Directives) : Node(Start)
{
    /// <summary>Specification 2.5, Fields.</summary>
    internal sealed record Field(int Start, string? Alias, string Name, ImmutableArray<Argument> Arguments, ImmutableArray<Directive> Directives, SelectionSet? Selections) : Selection(Start, Directives)
    {
        internal string ResponseName => Alias ?? Name;
    }

    /// <summary>Specification 2.8, a spread.</summary>
    internal sealed record Spread(int Start, string Name, ImmutableArray<Directive> Directives) : Selection(Start, Directives);

    /// <summary>Specification 2.8.2, Inline Fragments.</summary>
    internal sealed record Inline(int Start, NamedTypeNode? On, ImmutableArray<Directive> Directives, SelectionSet Selections) : Selection(Start, Directives);
}
