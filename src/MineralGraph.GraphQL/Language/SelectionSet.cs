using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.4, Selection Sets.</summary>
internal sealed record SelectionSet(int Start, ImmutableArray<Selection> Selections) : Node(Start);
