using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>A type system, built from SDL.</summary>
public sealed class GraphQLSchema
{
    private readonly Dictionary<string, NamedType> types;

    internal GraphQLSchema(Dictionary<string, NamedType> types)
    {
        this.types = types;
        Query = types["Query"] as ObjectType ?? throw new ArgumentException("Query is an object type.", nameof(types));
        Mutation = types.GetValueOrDefault("Mutation") as ObjectType;
    }

    /// <summary>All types by name.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => types;

    internal ObjectType Query { get; }

    internal ObjectType? Mutation { get; }

    /// <summary>Builds a schema from its definition.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no SDL, or it names a type that it does not define; the place is told.</exception>
    public static GraphQLSchema Parse(string sdl) => SchemaBuilder.Build(SchemaParser.Parse(sdl));

    internal IEnumerable<ObjectType> PossibleTypes(NamedType type) => type switch
    {
        ObjectType single => [single],
        UnionType union => union.Members,
        InterfaceType shared => types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(shared)),
        _ => [],
    };

    internal GraphQLType? Find(TypeNode node) => node switch
    {
        NamedTypeNode named => types.GetValueOrDefault(named.Name),
        ListTypeNode list => Find(list.Of) is { } of ? new ListType(of) : null,
        NonNullTypeNode nonNull => Find(nonNull.Of) is { } of ? new NonNullType(of) : null,
        _ => null,
    };
}
