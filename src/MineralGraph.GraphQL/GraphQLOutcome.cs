namespace MineralGraph.GraphQL;

/// <summary>What became of a request whose answer was written.</summary>
public enum GraphQLOutcome
{
    /// <summary>It was executed; the answer has data, or null for data and errors. HTTP answers 200.</summary>
    Executed,

    /// <summary>It was refused before any resolver ran: a syntax, validation, limit or variable error. HTTP answers 400.</summary>
    Invalid,

    /// <summary>It asks for a mutation where only queries may run. HTTP answers 405.</summary>
    NotAllowed,

    /// <summary>It was not answered: the host is too busy, or the answer took too long. HTTP answers 503.</summary>
    Unavailable,
}
