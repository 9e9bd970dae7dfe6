namespace MineralGraph.GraphQL.Types;

/// <summary>Specification, section 3.4: a named type, or a list or non-null type around another.</summary>
internal abstract class GraphQLType
{
    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => Named is not InputObjectType;

    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Of : this;

    /// <summary>Specification, section 3.6.3: whether every value of this type is a value of the other.</summary>
    public bool IsSubTypeOf(GraphQLType wide) => (this, wide) switch
    {
        (NonNullType left, NonNullType right) => left.Of.IsSubTypeOf(right.Of),
        (_, NonNullType) => false,
        (NonNullType left, _) => left.Of.IsSubTypeOf(wide),
        (ListType left, ListType right) => left.Of.IsSubTypeOf(right.Of),
        (NamedType left, NamedType right) => left == right || IsNarrower(left, right),
        _ => false,
    };

    private static bool IsNarrower(NamedType narrow, NamedType wide) => wide switch
    {
        InterfaceType type => narrow is FieldsType fields && fields.Interfaces.Contains(type),
        UnionType type => narrow is ObjectType member && type.Members.Contains(member),
        _ => false,
    };
}
