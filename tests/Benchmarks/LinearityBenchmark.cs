using MineralGraph.Ingest;

namespace MineralGraph.Benchmarks;

/// <summary>Extraction from one document that holds a folder's texts once, ten and a hundred times: time must grow as the text does.</summary>
internal static class LinearityBenchmark
{
    private static readonly int[] Times = [1, 10, 100];

    internal static void Run(string folder)
    {
        var texts = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var ingester = DocumentIngester.CreateDefault(new IngestOptions { LargestDocument = long.MaxValue });
        for (var warming = 0; warming < 10; warming++) ingester.Ingest("warm.txt", Repeat(texts, 1));
        var (first, before) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var times in Times)
        {
            var content = Repeat(texts, times);
            var quotes = 0;
            var elapsed = Clock.Measure(() => quotes = ingester.Ingest($"{times}.txt", content) is IngestResult.Extracted extracted ? extracted.Commit.Statements.Sum(statement => statement.Evidence.Length) : 0);
            if (times == 1) first = elapsed;
            var growth = before == TimeSpan.Zero ? "" : $", {elapsed / before:F1} times the size before";
            Console.WriteLine($"{times,4} × the texts: {content.Length / 1e6:F2} MB in {elapsed.TotalSeconds:F2} s, {content.Length / 1e6 / elapsed.TotalSeconds:F2} MB/s, {quotes} quotes, {elapsed / first / times:F2} of linear{growth}");
            before = elapsed;
        }
    }

    private static byte[] Repeat(List<byte[]> texts, int times)
    {
        using var whole = new MemoryStream();
        for (var time = 0; time < times; time++)
        {
            foreach (var text in texts)
            {
                whole.Write(text);
                whole.Write("\n\n"u8);
            }
        }

        return whole.ToArray();
    }
}
