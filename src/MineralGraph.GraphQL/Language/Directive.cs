using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.12, Directives.</summary>
internal sealed record Directive(int Start, string Name, ImmutableArray<Argument> Arguments) : Node(Start);
