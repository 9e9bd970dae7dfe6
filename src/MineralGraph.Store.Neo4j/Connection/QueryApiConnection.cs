using System.Collections.Immutable;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Neo4j over its HTTP Query API.</summary>
internal sealed class QueryApiConnection(Neo4jStoreOptions options) : ICypherConnection
{
    private readonly QueryApi api = new(options);
    private readonly Lock guard = new();
    private ImmutableArray<string> bookmarks = [];

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation) => SendAsync(query, readOnly: true, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => SendAsync(query, readOnly: false, cancellation);

    /// <inheritdoc />
    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        var seen = Bookmarks();
        var transaction = await QueryApiTransaction.BeginAsync(api, seen, cancellation).ConfigureAwait(false);
        try
        {
            var result = await work(transaction).ConfigureAwait(false);
            Remember(await transaction.CommitAsync(cancellation).ConfigureAwait(false), seen);
            return result;
        }
        catch
        {
            await transaction.RollBackAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The plan of a query, which is not run.</summary>
    internal async Task<CypherRow> ExplainAsync(CypherQuery query, CancellationToken cancellation) =>
        (await api.SendAsync(HttpMethod.Post, "", QueryApiBody.Of(query with { Text = "EXPLAIN " + query.Text }, Bookmarks(), readOnly: false), null, cancellation).ConfigureAwait(false)).Answer.Plan!;

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<CypherRow>> SendAsync(CypherQuery query, bool readOnly, CancellationToken cancellation)
    {
        var seen = Bookmarks();
        var (answer, _) = await api.SendAsync(HttpMethod.Post, "", QueryApiBody.Of(query, seen, readOnly), null, cancellation).ConfigureAwait(false);
        if (!readOnly) Remember(answer.Bookmarks, seen);
        return answer.Rows;
    }

    private ImmutableArray<string> Bookmarks()
    {
        lock (guard) return bookmarks;
    }

    // What was written meanwhile by others of this process is kept beside: their bookmarks may be later ones.
    private void Remember(ImmutableArray<string> latest, ImmutableArray<string> seen)
    {
        if (latest.IsDefaultOrEmpty) return;
        lock (guard) bookmarks = [.. bookmarks.Except(seen).Union(latest)];
    }
}
