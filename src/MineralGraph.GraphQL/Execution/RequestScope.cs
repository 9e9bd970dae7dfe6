namespace MineralGraph.GraphQL.Execution;

/// <summary>What stays the same throughout one execution.</summary>
internal sealed record RequestScope(
    BoundResolvers Binding,
    GraphQLOptions Options,
    FieldCollector Collector,
    IReadOnlyDictionary<string, object?> Variables,
    object? Services,
    CancellationToken Cancellation);
