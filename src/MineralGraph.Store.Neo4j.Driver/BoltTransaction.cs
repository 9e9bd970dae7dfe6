using MineralGraph.Store.Neo4j.Connection;
using Neo4j.Driver;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>A transaction of the driver; it rolls back by itself where it is not committed.</summary>
internal sealed class BoltTransaction(IAsyncTransaction transaction) : ICypherTransaction
{
    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => BoltFailures.ToldAsync(async () =>
        await BoltValues.RowsAsync(await transaction.RunAsync(query.Text, BoltValues.Of(query.Parameters)).WaitAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false));
}
