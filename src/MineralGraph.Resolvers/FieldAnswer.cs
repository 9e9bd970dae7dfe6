namespace MineralGraph.Resolvers;

/// <summary>Which code answers which field of schema.graphql.</summary>
public sealed record FieldAnswer(string Type, string Field, Resolve Resolve)
{
    /// <summary>A field that is worked out from each parent alone.</summary>
    public FieldAnswer(string type, string field, Func<object, object?> read) : this(type, field, (parents, _, _) => new([.. parents.Select(parent => read(parent!))])) => Read = read;

    /// <summary>Answers for one parent alone, as the resolver does for many; null where the answer needs arguments, the store or the other parents.</summary>
    public Func<object, object?>? Read { get; }
}
