namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>A way to a Neo4j database: its Query API, or a driver. Safe for many threads. What it wrote, it reads.</summary>
/// <remarks>Every method throws <see cref="CypherFailureException"/> where the server refuses or cannot be reached.</remarks>
public interface ICypherConnection : IAsyncDisposable
{
    /// <summary>Runs a query that only reads.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation);

    /// <summary>Runs one query by itself, such as a change of the schema.</summary>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation);

    /// <summary>Runs work in one transaction: committed when the work ends, rolled back when it throws. Work may be run again.</summary>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation);
}
