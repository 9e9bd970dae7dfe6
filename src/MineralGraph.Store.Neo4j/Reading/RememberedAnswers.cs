using System.Collections.Concurrent;
using System.Security.Cryptography;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// What stands at a revision never changes, whoever writes: an answer about a revision that is there is kept under the mark that its writing left, read and checked once, and given again.
/// Another writer makes another revision, and a restored database has other marks, so that nothing kept is ever stale. Answers about revisions that were not seen are not kept.
/// </summary>
/// <param name="connection">Answers what is not kept.</param>
/// <param name="mostValues">How many values the answers kept may have, texts and numbers alike; 0 to keep none.</param>
internal sealed class RememberedAnswers(ICypherConnection connection, int mostValues)
{
    private readonly ConcurrentDictionary<long, string> marks = new();
    private readonly ConcurrentDictionary<string, JoinedRead<Kept>> underWay = new();
    private readonly Lock guard = new();
    private ConcurrentDictionary<string, Kept> young = new();
    private ConcurrentDictionary<string, Kept> old = new();
    private int youngValues;

    /// <summary>A revision that is there, and the mark that its writing left.</summary>
    internal void Saw(long revision, string? mark)
    {
        if (mark is not null) marks[revision] = mark;
    }

    /// <summary>The mark of a revision that was seen; null of one that was not.</summary>
    internal string? MarkOf(long revision) => marks.GetValueOrDefault(revision);

    /// <summary>What the answer to a query that only reads stands for, kept or asked for.</summary>
    internal async ValueTask<T> ReadAsync<T>(CypherQuery query, Func<IReadOnlyList<CypherRow>, T> meaning, CancellationToken cancellation) where T : class
    {
        if (KeyOf(query) is not { } key) return meaning(await connection.ReadAsync(query, cancellation).ConfigureAwait(false));
        if (Find(key) is { } kept) return (T)kept.Meaning;
        while (true)
        {
            var read = underWay.GetOrAdd(key, _ => new JoinedRead<Kept>(broken => AskAsync(key, query, meaning, broken), new CancellationTokenSource()));
            if (read.Join(cancellation) is { } answer) return (T)(await answer.ConfigureAwait(false)).Meaning;
            underWay.TryRemove(KeyValuePair.Create(key, read));
        }
    }

    private string? KeyOf(CypherQuery query) =>
        mostValues > 0 && query.Parameters.GetValueOrDefault("revision") is long revision && marks.TryGetValue(revision, out var mark)
            ? mark + Convert.ToHexStringLower(SHA256.HashData(QueryApiBody.Of(query, [], readOnly: true).Span))
            : null;

    private async Task<Kept> AskAsync(string key, CypherQuery query, Func<IReadOnlyList<CypherRow>, object> meaning, CancellationToken cancellation)
    {
        await Task.Yield();
        try
        {
            var rows = await connection.ReadAsync(query, cancellation).ConfigureAwait(false);
            var answer = new Kept(meaning(rows), 1 + rows.Sum(row => row.Size));
            if (answer.Values <= mostValues / 4) Keep(key, answer);
            return answer;
        }
        finally
        {
            underWay.TryRemove(key, out _);
        }
    }

    // What is asked for again counts as new, so that only what nobody asked for is let go.
    private Kept? Find(string key)
    {
        if (young.TryGetValue(key, out var kept)) return kept;
        if (!old.TryGetValue(key, out kept)) return null;
        Keep(key, kept);
        return kept;
    }

    // Two generations: when the young one is full it becomes the old one.
    private void Keep(string key, Kept answer)
    {
        lock (guard)
        {
            if (!young.TryAdd(key, answer)) return;
            youngValues += answer.Values;
            if (youngValues <= mostValues / 2) return;
            (old, young, youngValues) = (young, new(), 0);
        }
    }

    private sealed record Kept(object Meaning, int Values);
}
