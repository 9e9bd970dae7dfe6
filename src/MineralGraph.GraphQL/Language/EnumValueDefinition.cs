using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueDefinition(int Start, string Name, string? Description, ImmutableArray<Directive> Directives) : Node(Start);
