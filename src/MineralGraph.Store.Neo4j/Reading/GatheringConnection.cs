using System.Text;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// Asks what many ask at once about different entities in one question: a few are under way, and who comes meanwhile waits and goes along with the next one, as in a lift.
/// It is meant for questions with a parameter <c>entities</c> whose rows name theirs in <c>entity</c>; all others are passed on. Nobody is given what was read before he asked.
/// </summary>
internal sealed class GatheringConnection(ICypherConnection inner) : ICypherConnection
{
    private const string Entities = "entities";

    private const int MostEntities = 20_000;

    private readonly Lock guard = new();
    private readonly Dictionary<string, Line> lines = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation)
    {
        if (query.Parameters.GetValueOrDefault(Entities) is not IReadOnlyCollection<string> entities) return await inner.ReadAsync(query, cancellation).ConfigureAwait(false);
        var rows = await Join(query, entities, cancellation).ConfigureAwait(false);
        return [.. entities.SelectMany(entity => rows[entity])];
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => inner.RunAsync(query, cancellation);

    /// <inheritdoc />
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => inner.WriteAsync(work, cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private Task<ILookup<string, CypherRow>> Join(CypherQuery query, IReadOnlyCollection<string> entities, CancellationToken cancellation)
    {
        var alike = query with { Parameters = query.Parameters.Remove(Entities) };
        var key = Encoding.UTF8.GetString(QueryApiBody.Of(alike, [], readOnly: true).Span);
        lock (guard)
        {
            if (!lines.TryGetValue(key, out var line)) line = lines[key] = new Line();
            return line.Join(entities, cancellation) ?? line.Begin(entities, (batch, broken) => ReadAsync(line, key, alike, (batch, broken)), cancellation);
        }
    }

    private async Task<ILookup<string, CypherRow>> ReadAsync(Line line, string key, CypherQuery alike, (Batch Batch, CancellationToken Broken) asked)
    {
        try
        {
            using var turn = await line.TurnAsync(asked.Broken).ConfigureAwait(false);
            lock (guard) line.Close(asked.Batch);
            await Task.Yield();
            var rows = await inner.ReadAsync(alike.With(Entities, asked.Batch.Entities), asked.Broken).ConfigureAwait(false);
            return rows.ToLookup(row => row.Text("entity"));
        }
        finally
        {
            lock (guard)
            {
                line.Close(asked.Batch);
                if (line.Leave())
                {
                    lines.Remove(key);
                    line.Dispose();
                }
            }
        }
    }

    /// <summary>Questions that are alike but for the entities. All but the turns is done behind the guard.</summary>
    private sealed class Line : IDisposable
    {
        // Two: while the server works on one, the other is on its way.
        private readonly SemaphoreSlim free = new(2);
        private Batch? waiting;
        private int batches;

        internal Task<ILookup<string, CypherRow>>? Join(IReadOnlyCollection<string> entities, CancellationToken cancellation)
        {
            if (waiting is not { } batch || batch.Entities.Count >= MostEntities || batch.Read.Join(cancellation) is not { } joined) return null;
            batch.Entities.UnionWith(entities);
            return joined;
        }

        internal Task<ILookup<string, CypherRow>> Begin(IEnumerable<string> entities, Func<Batch, CancellationToken, Task<ILookup<string, CypherRow>>> read, CancellationToken cancellation)
        {
            batches++;
            waiting = new Batch(entities, read);
            return waiting.Read.Join(cancellation)!;
        }

        internal async Task<Turn> TurnAsync(CancellationToken cancellation)
        {
            await free.WaitAsync(cancellation).ConfigureAwait(false);
            return new Turn(free);
        }

        // Nobody joins a question that is being sent.
        internal void Close(Batch batch)
        {
            if (waiting == batch) waiting = null;
        }

        internal bool Leave() => --batches == 0;

        public void Dispose() => free.Dispose();
    }

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }

    private sealed class Batch
    {
        internal Batch(IEnumerable<string> entities, Func<Batch, CancellationToken, Task<ILookup<string, CypherRow>>> read)
        {
            Entities = [.. entities];
            Read = new JoinedRead<ILookup<string, CypherRow>>(broken => read(this, broken), new CancellationTokenSource());
        }

        internal HashSet<string> Entities { get; }

        internal JoinedRead<ILookup<string, CypherRow>> Read { get; }
    }
}
