using MineralGraph.Analysis.Quality;
using MineralGraph.Cli.Exporting;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Checking;

/// <summary>Measures the statements of a store against a folder of gold facts.</summary>
internal static class StoreMeasure
{
    internal static async Task<QualityReport> OfAsync(string store, IReadOnlyList<string> goldFolders, CancellationToken cancellation)
    {
        foreach (var folder in goldFolders) GoldFolder.Read(folder);
        await using var opened = await StoreOption.OpenAsync(store, mustExist: true, cancellation).ConfigureAwait(false);
        return await OfAsync(opened.Reader, goldFolders, cancellation).ConfigureAwait(false);
    }

    internal static async Task<QualityReport> OfAsync(IGraphReader reader, IReadOnlyList<string> goldFolders, CancellationToken cancellation)
    {
        var facts = goldFolders.SelectMany(GoldFolder.Read).ToList();
        return Scorer.Score(facts, await StatementsAsync(reader, cancellation).ConfigureAwait(false), GoldFolder.ReadCoveredLines(goldFolders));
    }

    private static async Task<List<FoundFact>> StatementsAsync(IGraphReader reader, CancellationToken cancellation)
    {
        using var lines = new StringWriter();
        await JsonLines.WriteAsync(await GraphExport.OfAsync(reader, cancellation).ConfigureAwait(false), lines, cancellation).ConfigureAwait(false);
        return [.. FactLines.Export("export", lines.ToString().Split('\n'))];
    }
}
