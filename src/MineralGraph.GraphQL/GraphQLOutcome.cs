namespace MineralGraph.GraphQL;

/// <summary>What became of a request.</summary>
public enum GraphQLOutcome
{
    /// <summary>It was executed; the answer has data, or null for data and errors.</summary>
    Executed,

    /// <summary>It is no valid request; nothing was executed.</summary>
    Invalid,

    /// <summary>It asks for a mutation where only queries are taken.</summary>
    NotAllowed,
}
