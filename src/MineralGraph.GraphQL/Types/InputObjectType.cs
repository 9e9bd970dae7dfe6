using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class InputObjectType(TypeDefinition definition, bool isOneOf) : NamedType(definition)
{
    public bool IsOneOf { get; } = isOneOf;

    public OrderedDictionary<string, InputValue> Fields { get; } = [];
}
