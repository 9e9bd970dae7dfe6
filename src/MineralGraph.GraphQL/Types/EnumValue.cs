using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class EnumValue(EnumValueNode node)
{
    public string Name { get; } = node.Name.Value;

    public EnumValueNode Node { get; } = node;

    public string? Description { get; } = node.Description?.Value;

    public string? DeprecationReason { get; } = Deprecation.ReasonIn(node.Directives);
}
