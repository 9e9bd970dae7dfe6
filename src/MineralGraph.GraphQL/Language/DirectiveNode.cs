using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

internal sealed record DirectiveNode(Name Name, ImmutableArray<ArgumentNode> Arguments) : Node;
