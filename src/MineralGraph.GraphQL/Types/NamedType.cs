using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

internal abstract class NamedType(TypeDefinition definition) : GraphQLType
{
    public string Name { get; } = definition.Name.Value;

    public string? Description { get; } = definition.Description?.Value;

    public TypeDefinition Definition { get; } = definition;

    public override NamedType Named => this;

    public bool IsLeaf => this is ScalarType or EnumType;

    public bool IsComposite => this is FieldsType or UnionType;

    public bool IsAbstract => this is InterfaceType or UnionType;

    public sealed override string ToString() => Name;
}
