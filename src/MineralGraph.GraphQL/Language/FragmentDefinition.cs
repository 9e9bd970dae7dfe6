using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.8, Fragments.</summary>
internal sealed record FragmentDefinition(int Start, string Name, NamedTypeNode On, ImmutableArray<Directive> Directives, SelectionSet Selections) : Node(Start);
