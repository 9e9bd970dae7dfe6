using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>What object types and interfaces share.</summary>
internal abstract class FieldsType(TypeDefinition definition) : NamedType(definition)
{
    public OrderedDictionary<string, FieldDefinition> Fields { get; } = [];

    public List<InterfaceType> Interfaces { get; } = [];
}
