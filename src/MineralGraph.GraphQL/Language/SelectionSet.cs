using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

internal sealed record SelectionSet(ImmutableArray<Selection> Items) : Node;
