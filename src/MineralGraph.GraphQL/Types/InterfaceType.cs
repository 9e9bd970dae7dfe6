using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal sealed class InterfaceType(TypeDefinition definition) : FieldsType(definition);
