using MineralGraph.Analysis.Quality;
using MineralGraph.Ingest;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Checking;

/// <summary>Measures a store against the gold facts that lie beside documents, in a folder named gold, and keeps the figures with the graph.</summary>
internal static class CorpusQuality
{
    internal static async Task KeepAsync(IGraphStore store, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var folders = paths.Select(path => Path.Combine(path, "gold")).Where(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.jsonl").Any()).ToList();
        if (folders.Count == 0) return;
        var report = await StoreMeasure.OfAsync(store.Reader, folders, cancellation).ConfigureAwait(false);
        var name = string.Join(", ", folders.Select(folder => $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(folder)))}/gold"));
        var quality = new MeasuredQuality(Knowledge.BuiltInVersion(), name, TimeProvider.System.GetUtcNow(), Figures(null, report.All), [.. report.ByPredicate.Select(row => Figures(row.Key, row.Value))]);
        await store.Quality.KeepAsync(quality, cancellation).ConfigureAwait(false);
    }

    private static MeasuredFigures Figures(string? predicate, Figures figures) =>
        new(predicate, figures.Wanted, figures.Found, Math.Round(figures.Precision, 3), Math.Round(figures.Recall, 3), Math.Round(figures.F1, 3));
}
