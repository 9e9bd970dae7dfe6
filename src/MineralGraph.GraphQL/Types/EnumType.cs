using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class EnumType(TypeDefinition definition) : NamedType(definition)
{
    public OrderedDictionary<string, EnumValue> Values { get; } = [];
}
