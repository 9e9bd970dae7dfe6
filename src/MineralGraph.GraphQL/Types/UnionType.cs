using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class UnionType(TypeDefinition definition) : NamedType(definition)
{
    public List<ObjectType> Members { get; } = [];
}
