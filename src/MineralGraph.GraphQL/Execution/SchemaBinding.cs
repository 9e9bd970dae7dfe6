using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Which code answers which field. A resolver for a field that the schema does not have is an error.</summary>
public sealed class SchemaBinding
{
    private readonly GraphQLSchema schema;
    private readonly Dictionary<(string Type, string Field), FieldResolver> resolvers = [];

    /// <summary>Begins a binding for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="typeOf">Tells the name of the object type of a value, for fields of interface and union types.</param>
    public SchemaBinding(GraphQLSchema schema, Func<object, string> typeOf)
    {
        this.schema = schema ?? throw new ArgumentNullException(nameof(schema));
        TypeOf = typeOf ?? throw new ArgumentNullException(nameof(typeOf));
    }

    internal Func<object, string> TypeOf { get; }

    /// <summary>Binds a field of an object type.</summary>
    /// <exception cref="ArgumentException">The schema has no such field.</exception>
    public SchemaBinding Bind(string type, string field, FieldResolver resolver)
    {
        if (schema.Types.GetValueOrDefault(type) is not ObjectType named || !named.Fields.ContainsKey(field)) throw new ArgumentException($"The schema has no field {type}.{field}.", nameof(field));
        resolvers.Add((type, field), resolver);
        return this;
    }

    /// <summary>The fields of object types that no resolver answers.</summary>
    public IEnumerable<string> Unbound() =>
        schema.Types.Values.OfType<ObjectType>().SelectMany(type => type.Fields.Keys.Where(field => !resolvers.ContainsKey((type.Name, field))).Select(field => $"{type.Name}.{field}"));

    internal FieldResolver Resolver(string type, string field) =>
        resolvers.GetValueOrDefault((type, field)) ?? throw new InvalidOperationException($"No resolver answers {type}.{field}.");
}
