using MineralGraph.GraphQL.Language;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Which code answers which field of a schema. An engine takes a binding as it is when the engine is made.</summary>
public sealed class SchemaBinding
{
    private readonly Dictionary<(string Type, string Field), FieldBinding> resolvers = [];
    private readonly Dictionary<string, Func<object, string?>> typeNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldStream> streams = new(StringComparer.Ordinal);
    private readonly Func<object, string?> typeOf;

    /// <summary>Begins a binding.</summary>
    /// <param name="schema">The schema whose fields are bound.</param>
    /// <param name="typeOf">
    /// Tells the object type of values of interface and union types; without it they tell themselves (<see cref="ITypeNamed"/>, or "__typename" in a dictionary).
    /// </param>
    public SchemaBinding(GraphQLSchema schema, Func<object, string?>? typeOf = null)
    {
        Schema = schema;
        this.typeOf = typeOf ?? OwnTypeName;
    }

    /// <summary>The schema whose fields are bound.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>Binds all that a map has; whatever names nothing in the schema is reported, all together, as a <see cref="GraphQLSchemaException"/>.</summary>
    public static SchemaBinding Create(GraphQLSchema schema, ResolverMap map)
    {
        var binding = new SchemaBinding(schema);
        var faults = map.Resolvers.Keys.Select(key => binding.FaultOf(key.Type, key.Field)).Concat(map.TypeNames.Keys.Select(binding.FaultOf)).OfType<GraphQLError>().ToList();
        if (faults.Count > 0) throw new GraphQLSchemaException(faults);
        foreach (var ((type, field), resolver) in map.Resolvers) binding.resolvers[(type, field)] = resolver;
        foreach (var (type, typeName) in map.TypeNames) binding.typeNames[type] = typeName;
        return binding;
    }

    /// <summary>Binds a field of an object type, or of every object type of an interface that has no resolver of its own.</summary>
    /// <exception cref="GraphQLSchemaException">The schema has no such field.</exception>
    public SchemaBinding Bind(string type, string field, FieldResolver resolver) => Bind(type, field, FieldBinding.Of(resolver));

    /// <summary>Binds a field that is worked out from each parent alone, without arguments or waiting; the parent is null for the root of an operation.</summary>
    /// <exception cref="GraphQLSchemaException">The schema has no such field.</exception>
    public SchemaBinding BindRead(string type, string field, Func<object?, object?> read) => Bind(type, field, FieldBinding.Of(read));

    /// <summary>Binds the events of a field of the subscription root.</summary>
    /// <exception cref="GraphQLSchemaException">The schema has no subscriptions, or none with that field.</exception>
    public SchemaBinding BindStream(string field, FieldStream stream)
    {
        if (Schema.Roots.GetValueOrDefault(OperationKind.Subscription) is not { } root)
            throw new GraphQLSchemaException([Fault($"A stream is registered for \"{field}\", but the schema has no subscriptions.")]);
        if (FaultOf(root.Name, field) is { } fault) throw new GraphQLSchemaException([fault]);
        streams[field] = stream;
        return this;
    }

    /// <summary>
    /// Fields of object types that no resolver answers, as <c>Type.field</c> in the schema's order; they are read from their parents (<see
    /// cref="IFieldSource"/> or dictionary).
    /// </summary>
    public IEnumerable<string> Unbound() => Schema.Types.OfType<ObjectType>()
        .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
        .SelectMany(type => type.Fields.Values)
        .Where(field => Find(field) is null && !IsStreamed(field))
        .Select(field => field.ToString());

    internal IReadOnlyDictionary<string, FieldStream> Streams => streams;

    private bool IsStreamed(FieldDefinition field) => streams.ContainsKey(field.Name) && field.Owner == Schema.Roots.GetValueOrDefault(OperationKind.Subscription)?.Name;

    internal FieldBinding? Find(FieldDefinition field) =>
        Find(field.Owner, field.Name)
        ?? (Schema.FindType(field.Owner) as FieldsType)?.Interfaces.Select(contract => Find(contract.Name, field.Name)).FirstOrDefault(binding => binding is not null);

    internal Func<object, string?> TypeNamesOf(string type) => typeNames.GetValueOrDefault(type, typeOf);

    private static string? OwnTypeName(object value) => value switch
    {
        ITypeNamed named => named.TypeName,
        IReadOnlyDictionary<string, object?> fields => fields.GetValueOrDefault("__typename") as string,
        _ => null,
    };

    private SchemaBinding Bind(string type, string field, FieldBinding binding)
    {
        if (FaultOf(type, field) is { } fault) throw new GraphQLSchemaException([fault]);
        resolvers[(type, field)] = binding;
        return this;
    }

    private FieldBinding? Find(string type, string field) => resolvers.TryGetValue((type, field), out var binding) ? binding : null;

    private GraphQLError? FaultOf(string type, string field)
    {
        var what = $"A resolver is registered for \"{type}.{field}\", but";
        if (Schema.FindType(type) is not FieldsType fields)
            return Fault($"{what} the schema has no object type or interface \"{type}\".{Suggestions.For(type, Schema.Types.OfType<FieldsType>().Select(known => known.Name))}");
        return fields.Fields.ContainsKey(field) ? null : Fault($"{what} type \"{type}\" has no such field.{Suggestions.For(field, fields.Fields.Keys)}");
    }

    private GraphQLError? FaultOf(string abstractType) => Schema.FindType(abstractType) is { IsAbstract: true }
        ? null
        : Fault($"A type name is registered for \"{abstractType}\", but the schema has no interface or union \"{abstractType}\".");

    private static GraphQLError Fault(string message) => new(message, ErrorCodes.SchemaBinding);
}
