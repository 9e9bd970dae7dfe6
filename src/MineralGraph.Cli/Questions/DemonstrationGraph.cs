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

    private DemonstrationGraph(string folder, SqliteStore store)
    {
        this.folder = folder;
        this.store = store;
    }

    internal IGraphStore Store => store;

    internal static async Task<DemonstrationGraph> MakeAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("mineralgraph-questions-").FullName;
        var options = new SqliteStoreOptions(Path.Combine(folder, "graph.db")) { Clock = new DailyClock() };
        var graph = new DemonstrationGraph(folder, await SqliteStore.OpenAsync(options, cancellation).ConfigureAwait(false));
        var run = new IngestRun(DocumentIngester.CreateDefault(), graph.store.Writer, new IngestOptions().LargestDocument);
        await foreach (var report in run.IngestAsync(DocumentFiles.Find([Corpus.Folder()]).Files, cancellation).ConfigureAwait(false))
        {
            if (report.Problem is { } problem) throw new ProblemException(problem);
        }

        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(folder, recursive: true);
    }
}
