using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// Keeps an eye on the newest revision: questions that begin with <see cref="Along"/> tell its mark along with their answers, so that it is seldom asked for by itself.
/// A mark says nothing of what was written after its question was sent. Of a database that failed nothing is presumed: it may be another one when it is back.
/// </summary>
internal sealed class RevisionWatch : ICypherConnection
{
    /// <summary>The beginning of a question whose rows tell the mark of the newest revision as <c>newest</c>. It finds nothing where there is no revision yet.</summary>
    internal const string Along = "MATCH (r:Revision) WHERE r.number > 0 WITH r ORDER BY r.number DESC LIMIT 1 WITH r.mark AS newest ";

    private const string Latest = "MATCH (r:Revision) WHERE r.number > 0 RETURN properties(r) AS revision, r.mark AS newest ORDER BY r.number DESC LIMIT 1";

    private readonly ICypherConnection inner;
    private readonly SharedRead<CypherRow?> latest;
    private readonly Lock guard = new();
    private Seen? seen;
    private Told told = new(0, null);
    private Task? asking;
    private long moment;
    private long presumed;

    internal RevisionWatch(ICypherConnection inner)
    {
        this.inner = inner;
        latest = new SharedRead<CypherRow?>(AskAsync);
    }

    /// <summary>The number of the newest revision that was seen; 0 where none was.</summary>
    internal long Newest => Volatile.Read(ref seen)?.Revision.Number ?? 0;

    /// <summary>The newest revision as it is now; null where there is none.</summary>
    internal async Task<(Revision Revision, string? Mark)?> FindLatestAsync(CancellationToken cancellation)
    {
        if (await latest.AskAsync(cancellation).ConfigureAwait(false) is not { } row) return null;
        var now = new Seen(Rows.Revision(row.Map("revision")), row.FindText("newest"));
        Volatile.Write(ref seen, now);
        return (now.Revision, now.Mark);
    }

    internal PresumedRevision? Presume()
    {
        if (Volatile.Read(ref seen) is not { Mark: { } mark } now) return null;
        lock (guard) return new Presumed(this, now.Revision, (presumed = ++moment, mark));
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation)
    {
        var at = Send(query);
        try
        {
            var rows = await inner.ReadAsync(query, cancellation).ConfigureAwait(false);
            if (rows is [var first, ..] && first.FindText("newest") is { } mark) Tell(at, mark);
            return rows;
        }
        catch (ProblemException)
        {
            Volatile.Write(ref seen, null);
            throw;
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => inner.RunAsync(query, cancellation);

    /// <inheritdoc />
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => inner.WriteAsync(work, cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    // A question that tells no mark may take its time: what is presumed meanwhile is asked for beside it.
    private long Send(CypherQuery query)
    {
        lock (guard)
        {
            var isOpen = presumed > told.At && asking is not { IsCompleted: false } && !query.Text.StartsWith(Along, StringComparison.Ordinal) && query.Text != Latest;
            if (isOpen) asking = latest.AskAsync(CancellationToken.None);
            return ++moment;
        }
    }

    private async Task<CypherRow?> AskAsync() => await ReadAsync(CypherQuery.Of(Latest), CancellationToken.None).ConfigureAwait(false) is [var row, ..] ? row : null;

    private void Tell(long at, string mark)
    {
        lock (guard)
        {
            if (at > told.At) told = new Told(at, mark);
        }
    }

    private async ValueTask<bool> HoldsAsync((long At, string Mark) presumption, CancellationToken cancellation)
    {
        if (ToldSince(presumption.At) is { } along) return along == presumption.Mark;
        if (Volatile.Read(ref asking) is { } beside)
        {
            await beside.WaitAsync(cancellation).ConfigureAwait(false);
            if (ToldSince(presumption.At) is { } aside) return aside == presumption.Mark;
        }

        return (await FindLatestAsync(cancellation).ConfigureAwait(false))?.Mark == presumption.Mark;
    }

    private string? ToldSince(long at)
    {
        lock (guard) return told.At > at ? told.Mark : null;
    }

    private sealed record Seen(Revision Revision, string? Mark);

    private sealed record Told(long At, string? Mark);

    private sealed class Presumed(RevisionWatch watch, Revision revision, (long At, string Mark) presumption) : PresumedRevision(revision)
    {
        public override ValueTask<bool> HoldsAsync(CancellationToken cancellation = default) => watch.HoldsAsync(presumption, cancellation);
    }
}
