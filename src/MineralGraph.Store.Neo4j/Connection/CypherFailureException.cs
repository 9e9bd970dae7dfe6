namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>What a Neo4j server refused, in its own words and by its own code.</summary>
public sealed class CypherFailureException : Exception
{
    /// <summary>The code of a server that cannot be reached, or that broke off.</summary>
    public const string Unreachable = "Unreachable";

    /// <summary>The code of an answer that no Neo4j gives.</summary>
    public const string NoQueryApi = "NoQueryApi";

    /// <summary>The code of an answer that did not come in time.</summary>
    public const string TimedOut = "TimedOut";

    /// <summary>Makes a failure of a code.</summary>
    /// <param name="code">Neo4j's code, <c>Neo.ClientError.…</c>, or one of the constants here.</param>
    /// <param name="message">What happened; never a password.</param>
    /// <param name="cause">What it came from.</param>
    public CypherFailureException(string code, string message, Exception? cause = null) : base(message, cause) => Code = code;

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>Whether the same may succeed a little later.</summary>
    public bool MayPass => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        || Code is Unreachable or "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.DatabaseError.General.DatabaseUnavailable";
}
