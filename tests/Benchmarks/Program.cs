using System.Globalization;

namespace MineralGraph.Benchmarks;

/// <summary>Prints figures; asserts none. ingestion FOLDER [TIMES], linearity FOLDER, or store [STATEMENTS…].</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["ingestion", var folder, .. var rest]:
                IngestionBenchmark.Run(folder, rest is [var times] ? int.Parse(times, CultureInfo.InvariantCulture) : 50);
                return 0;
            case ["linearity", var folder]:
                LinearityBenchmark.Run(folder);
                return 0;
            case ["store", .. var sizes]:
                await StoreBenchmark.RunAsync(sizes.Length > 0 ? sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)) : [10_000, 100_000]);
                return 0;
            default:
                await Console.Error.WriteLineAsync("Say what to measure: ingestion FOLDER [TIMES], linearity FOLDER, or store [STATEMENTS…] (10,000 to 1,000,000).");
                return 2;
        }
    }
}
