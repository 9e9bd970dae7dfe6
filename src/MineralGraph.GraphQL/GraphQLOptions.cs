using MineralGraph.GraphQL.Execution;

namespace MineralGraph.GraphQL;

/// <summary>How an engine works; every setting has a default.</summary>
public sealed record GraphQLOptions
{
    /// <summary>Bounds on one request.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>Whether the schema tells of itself (<c>__schema</c>, <c>__type</c>).</summary>
    public bool AllowsIntrospection { get; init; } = true;

    /// <summary>Documents kept parsed and validated, the least recently used dropped first; 0 keeps none.</summary>
    public int CachedDocuments { get; init; } = 256;

    /// <summary>Texts longer than this many UTF-16 units are never kept.</summary>
    public int CachedTextLength { get; init; } = 32_768;

    /// <summary>What clients see of a resolver's exception; by default nothing but that there was one. Place and path are added.</summary>
    public Func<Exception, GraphQLError> Translate { get; init; } = _ => new GraphQLError("Internal error", ErrorCodes.Internal);

    /// <summary>What else an answer tells under <c>extensions</c>, asked of the services of the request once its data is complete; none where null or empty.</summary>
    public Func<object?, IReadOnlyDictionary<string, object?>>? Extensions { get; init; }

    /// <summary>Receives what clients must not see: exceptions of resolvers. Called from whatever thread the failure occurs on.</summary>
    public Action<ResolverFailure>? OnFailure { get; init; }
}
