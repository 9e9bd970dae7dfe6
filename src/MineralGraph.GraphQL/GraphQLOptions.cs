namespace MineralGraph.GraphQL;

/// <summary>Limits of the engine and how it tells of failures.</summary>
public sealed record GraphQLOptions
{
    /// <summary>The most tokens that a query may have.</summary>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>The deepest nesting of fields.</summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>The most fields, fragments counted as often as they are spread.</summary>
    public int MaxFields { get; init; } = 1_000;

    /// <summary>What becomes of an exception of a resolver; by default its words are kept to oneself.</summary>
    public Func<Exception, GraphQLError> Translate { get; init; } = _ => new GraphQLError("Something went wrong inside the service.", "MG5000");
}
