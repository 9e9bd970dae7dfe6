using System.Collections.Immutable;

namespace MineralGraph.GraphQL.Language;

internal sealed record EnumValueNode(ValueNode.Text? Description, Name Name, ImmutableArray<DirectiveNode> Directives) : Node;
