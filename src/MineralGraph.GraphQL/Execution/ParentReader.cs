namespace MineralGraph.GraphQL.Execution;

/// <summary>The resolver of fields that have none: the parent is asked.</summary>
internal static class ParentReader
{
    public static Func<object?, object?> For(string field) => parent => Read(parent, field);

    private static object? Read(object? parent, string field) => parent switch
    {
        IFieldSource source => source.Field(field),
        IReadOnlyDictionary<string, object?> fields => fields.TryGetValue(field, out var value) ? value : null,
        _ => throw new InvalidOperationException($"Field \"{field}\" has no resolver, and its parent is neither an {nameof(IFieldSource)} nor a dictionary."),
    };
}
