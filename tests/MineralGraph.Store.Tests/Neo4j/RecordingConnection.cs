using System.Collections.Concurrent;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Keeps every query that it passes on.</summary>
internal sealed class RecordingConnection(ICypherConnection inner) : ICypherConnection
{
    internal static RecordingConnection ToServer() => new(new QueryApiConnection(Neo4jServer.Options));

    internal ConcurrentDictionary<string, CypherQuery> Queries { get; } = new();

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation) => Keep(query, inner.ReadAsync(query, cancellation));

    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => Keep(query, inner.RunAsync(query, cancellation));

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) =>
        inner.WriteAsync(transaction => work(new RecordingTransaction(transaction, this)), cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private T Keep<T>(CypherQuery query, T answer)
    {
        Queries.TryAdd(query.Text, query);
        return answer;
    }

    private sealed class RecordingTransaction(ICypherTransaction inner, RecordingConnection record) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => record.Keep(query, inner.RunAsync(query, cancellation));
    }
}
