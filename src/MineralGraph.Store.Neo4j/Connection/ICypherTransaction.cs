namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>A transaction that is open: all that runs in it is in the graph afterwards, or nothing.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a query and reads all its rows.</summary>
    /// <exception cref="CypherFailureException">The server refused it, or could not be reached.</exception>
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation);
}
