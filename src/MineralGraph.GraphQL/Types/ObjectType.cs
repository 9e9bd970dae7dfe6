using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class ObjectType(TypeDefinition definition) : FieldsType(definition);
