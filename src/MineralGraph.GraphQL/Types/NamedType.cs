namespace MineralGraph.GraphQL.Types;

/// <summary>A type with a name.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it says of itself.</summary>
    public string? Description { get; }

    internal override NamedType Named => this;

    internal bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    internal bool IsInput => this is ScalarType or EnumType or InputObjectType;

    /// <inheritdoc />
    public override string ToString() => Name;
}
