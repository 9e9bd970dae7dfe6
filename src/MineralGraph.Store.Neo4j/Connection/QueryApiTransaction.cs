using System.Collections.Immutable;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>A transaction of the Query API, from its beginning to its commit or its end.</summary>
internal sealed class QueryApiTransaction : ICypherTransaction
{
    private readonly QueryApi api;
    private readonly string path;
    private readonly string? affinity;

    private QueryApiTransaction(QueryApi api, string path, string? affinity)
    {
        this.api = api;
        this.path = path;
        this.affinity = affinity;
    }

    internal static async Task<QueryApiTransaction> BeginAsync(QueryApi api, ImmutableArray<string> bookmarks, CancellationToken cancellation)
    {
        var (answer, affinity) = await api.SendAsync(HttpMethod.Post, "/tx", QueryApiBody.Of(null, bookmarks, readOnly: false), null, cancellation).ConfigureAwait(false);
        return new QueryApiTransaction(api, $"/tx/{answer.Transaction}", affinity);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) =>
        (await api.SendAsync(HttpMethod.Post, path, QueryApiBody.Of(query, [], readOnly: false), affinity, cancellation).ConfigureAwait(false)).Answer.Rows;

    /// <summary>Commits; the answer's bookmarks stand for what was written.</summary>
    internal async Task<ImmutableArray<string>> CommitAsync(CancellationToken cancellation) =>
        (await api.SendAsync(HttpMethod.Post, path + "/commit", QueryApiBody.Of(null, [], readOnly: false), affinity, cancellation).ConfigureAwait(false)).Answer.Bookmarks;

    /// <summary>Rolls back. Where that fails too, the server does it by itself: it ends what nobody continues.</summary>
    internal async Task RollBackAsync()
    {
        try
        {
            await api.SendAsync(HttpMethod.Delete, path, ReadOnlyMemory<byte>.Empty, affinity, CancellationToken.None).ConfigureAwait(false);
        }
        catch (CypherFailureException)
        {
            // The failure that led here is the one to tell.
        }
    }
}
