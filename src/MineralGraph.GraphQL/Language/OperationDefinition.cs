using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.3, Operations.</summary>
internal sealed record OperationDefinition(int Start, string Kind, string? Name, ImmutableArray<VariableDefinition> Variables, ImmutableArray<Directive> Directives, SelectionSet Selections) : Node(Start);
