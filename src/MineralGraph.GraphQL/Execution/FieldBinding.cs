namespace MineralGraph.GraphQL.Execution;

/// <summary>What answers a field: a resolver for all parents at once, or a function of each parent alone.</summary>
internal readonly record struct FieldBinding(FieldResolver? Resolve, Func<object?, object?>? Read)
{
    public static FieldBinding Of(FieldResolver resolver) => new(resolver, null);

    public static FieldBinding Of(Func<object?, object?> read) => new(null, read);
}
