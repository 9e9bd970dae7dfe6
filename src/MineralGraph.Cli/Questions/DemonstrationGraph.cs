using MineralGraph.Analysis;
using MineralGraph.Cli.Ingestion;
using MineralGraph.Ingest;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Cli.Questions;

/// <summary>The graph of corpus/ in a store of its own, made anew, one document a day from 5 January 2026 on: made again, it is the same.</summary>
internal sealed class DemonstrationGraph : IAsyncDisposable
{
    private readonly string folder;
    private readonly SqliteStore store;
    private readonly DailyClock clock;

    private DemonstrationGraph(string folder, SqliteStore store, DailyClock clock)
    {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
    }

    internal IGraphStore Store => store;

    internal static async Task<DemonstrationGraph> MakeAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("mineralgraph-questions-").FullName;
        var clock = new DailyClock();
        var options = new SqliteStoreOptions(Path.Combine(folder, "graph.db")) { Clock = clock };
        var graph = new DemonstrationGraph(folder, await SqliteStore.OpenAsync(options, cancellation).ConfigureAwait(false), clock);
        var run = new IngestRun(DocumentIngester.CreateDefault(), graph.store.Writer, new IngestOptions().LargestDocument);
        await foreach (var report in run.IngestAsync(DocumentFiles.Find([Corpus.Folder()]).Files, cancellation).ConfigureAwait(false))
        {
            if (report.Problem is { } problem) throw new ProblemException(problem);
        }

        await graph.DecideAsync(cancellation).ConfigureAwait(false);
        return graph;
    }

    // The best stated by-product is accepted, rejected by mistake, and that taken back: the graph says the same as before, and one statement has a history.
    private async Task DecideAsync(CancellationToken cancellation)
    {
        var page = await store.Reader.ListStatementsAsync(new StatementQuery(Filters.Dependence, await LatestAsync(cancellation).ConfigureAwait(false)) { Order = StatementOrder.ConfidenceDescending }, cancellation).ConfigureAwait(false);
        var id = page.Statements.OrderByDescending(record => record.EvidenceCount).ThenBy(record => record.Id).First().Id;
        var (ada, bo) = (new EditorId("Ada"), new EditorId("Bo"));
        foreach (var decide in new Func<DateTimeOffset, Decision>[]
        {
            at => new Decision.Accepted(id, ada, at),
            at => new Decision.Rejected(id, bo, at, "taken for another metal"),
            at => new Decision.Undone(id, bo, at, "rejected by mistake: the quotes name this metal"),
        })
        {
            await store.Writer.DecideAsync(decide(clock.GetUtcNow()), await LatestAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
    }

    private async Task<long> LatestAsync(CancellationToken cancellation) =>
        (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest(), cancellation).ConfigureAwait(false))!.Number;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(folder, recursive: true);
    }
}
