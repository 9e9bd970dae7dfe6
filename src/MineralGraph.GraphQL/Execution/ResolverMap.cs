namespace MineralGraph.GraphQL.Execution;

/// <summary>What a host registers; checked against a schema by <see cref="SchemaBinding.Create"/>. A later registration replaces an earlier one.</summary>
public sealed class ResolverMap
{
    private readonly Dictionary<(string Type, string Field), FieldBinding> resolvers = [];
    private readonly Dictionary<string, Func<object, string?>> typeNames = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<(string Type, string Field), FieldBinding> Resolvers => resolvers;

    internal IReadOnlyDictionary<string, Func<object, string?>> TypeNames => typeNames;

    /// <summary>Resolves a field of an object type, or of every object type of an interface that has no resolver of its own.</summary>
    public ResolverMap Resolve(string type, string field, FieldResolver resolver) => Add(type, field, FieldBinding.Of(resolver));

    /// <summary>Reads a field from its parent, without arguments or waiting.</summary>
    public ResolverMap Get<T>(string type, string field, Func<T, object?> getter)
        where T : class =>
        Add(type, field, FieldBinding.Of(parent => getter((T)parent!)));

    /// <summary>
    /// Tells the object type of values of an interface or union. Where none is registered, values say it themselves (<see cref="ITypeNamed"/>, or
    /// "__typename" in a dictionary).
    /// </summary>
    public ResolverMap TypeName(string abstractType, Func<object, string?> typeName)
    {
        typeNames[abstractType] = typeName;
        return this;
    }

    private ResolverMap Add(string type, string field, FieldBinding binding)
    {
        resolvers[(type, field)] = binding;
        return this;
    }
}
