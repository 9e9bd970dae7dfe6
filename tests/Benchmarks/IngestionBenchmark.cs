using MineralGraph.Ingest;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Benchmarks;

/// <summary>Extraction beside reading the same bytes and cutting them into sentences only: what the rules cost.</summary>
internal static class IngestionBenchmark
{
    internal static void Run(string folder, int times)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileName(file), Content: File.ReadAllBytes(file))).ToList();
        var megabytes = files.Sum(file => (double)file.Content.Length) * times / 1e6;
        var ingester = DocumentIngester.CreateDefault();
        var statements = 0L;
        var extraction = Clock.Measure(() => statements = Repeat(times, files, file => ingester.Ingest(file.Name, file.Content) is IngestResult.Extracted extracted ? extracted.Commit.Statements.Length : 0));
        var sentences = 0L;
        var splitting = Clock.Measure(() => sentences = Repeat(times, files, file => SourceDecoder.Decode(file.Name, file.Content) is DecodedSource.Decoded decoded ? SentenceSplitter.Split(decoded.Source.Text).Count() : 0));
        Console.WriteLine($"extraction: {megabytes:F1} MB in {extraction.TotalSeconds:F1} s, {megabytes / extraction.TotalSeconds:F2} MB/s, {statements / extraction.TotalSeconds:N0} statements/s");
        Console.WriteLine($"reading and splitting only: {megabytes / splitting.TotalSeconds:F1} MB/s, {sentences / splitting.TotalSeconds:N0} sentences/s; extraction takes {extraction / splitting:F1} times as long");
    }

    private static long Repeat(int times, List<(string Name, byte[] Content)> files, Func<(string Name, byte[] Content), long> count) =>
        Enumerable.Range(0, times).Sum(_ => files.Sum(count));
}
