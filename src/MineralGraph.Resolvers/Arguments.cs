namespace MineralGraph.Resolvers;

/// <summary>The arguments of a field, coerced to what schema.graphql asks for.</summary>
public readonly struct Arguments(IReadOnlyDictionary<string, object?> values)
{
    /// <summary>An argument that schema.graphql requires or gives a default.</summary>
    public T Get<T>(string name) => (T)values[name]!;

    /// <summary>An argument that may be missing.</summary>
    public T? Find<T>(string name) => values.TryGetValue(name, out var value) && value is T typed ? typed : default;
}
