using System.Collections.Concurrent;
using System.Security.Cryptography;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// What stands at a revision never changes, whoever writes: an answer about a revision that is there is kept under the mark that its writing left, and given again.
/// Another writer makes another revision, and a restored database has other marks, so that nothing kept is ever stale. Answers about revisions that were not seen are not kept.
/// </summary>
internal sealed class RememberedAnswers(ICypherConnection connection, int mostRows)
{
    private readonly ConcurrentDictionary<long, string> marks = new();
    private readonly Lock guard = new();
    private ConcurrentDictionary<string, Task<IReadOnlyList<CypherRow>>> young = new();
    private ConcurrentDictionary<string, Task<IReadOnlyList<CypherRow>>> old = new();
    private int youngRows;

    /// <summary>A revision that is there, and the mark that its writing left.</summary>
    internal void Saw(long revision, string? mark)
    {
        if (mark is not null) marks[revision] = mark;
    }

    /// <summary>The answer to a query that only reads, kept or asked for.</summary>
    internal Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation)
    {
        if (mostRows == 0 || query.Parameters.GetValueOrDefault("revision") is not long revision || !marks.TryGetValue(revision, out var mark)) return connection.ReadAsync(query, cancellation);
        var key = mark + Convert.ToHexStringLower(SHA256.HashData(QueryApiBody.Of(query, [], readOnly: true).Span));
        var kept = young.GetValueOrDefault(key) ?? old.GetValueOrDefault(key);
        return kept is { IsCompletedSuccessfully: true } ? kept : (kept is null or { IsCompleted: true } ? AskAsync(key, query) : kept).WaitAsync(cancellation);
    }

    // Who asks the same meanwhile waits for the same answer; one who gives up leaves the others theirs.
    private async Task<IReadOnlyList<CypherRow>> AskAsync(string key, CypherQuery query)
    {
        var asked = connection.ReadAsync(query, CancellationToken.None);
        young[key] = asked;
        try
        {
            Weigh(key, (await asked.ConfigureAwait(false)).Count);
            return await asked.ConfigureAwait(false);
        }
        catch
        {
            young.TryRemove(KeyValuePair.Create(key, asked));
            throw;
        }
    }

    // Two generations: when the young one is full it becomes the old one, and what nobody asked for again is let go.
    private void Weigh(string key, int rows)
    {
        lock (guard)
        {
            if (rows > mostRows / 4) young.TryRemove(key, out _);
            else youngRows += rows + 1;
            if (youngRows <= mostRows / 2) return;
            (old, young, youngRows) = (young, new(), 0);
        }
    }
}
