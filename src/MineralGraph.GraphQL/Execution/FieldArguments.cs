namespace MineralGraph.GraphQL.Execution;

/// <summary>The arguments of a field, coerced to the types that the schema gives them.</summary>
public sealed class FieldArguments(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>All of them by name; one that was not given and has no default is missing.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    /// <summary>An argument's value; the default of its type where it was not given or is null.</summary>
    public T? Get<T>(string name) => Values.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
