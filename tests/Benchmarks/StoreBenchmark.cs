using System.Buffers;
using MineralGraph.Api;
using MineralGraph.GraphQL;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Benchmarks;

/// <summary>Loads synthetic statements into a store and asks the by-product question at each size.</summary>
internal static class StoreBenchmark
{
    private const int Questions = 20_000;
    private const int WarmUp = 20_000;

    internal static async Task RunAsync(IEnumerable<int> sizes)
    {
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("mineralgraph-benchmark-");
            try
            {
                await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder.FullName, "graph.db")));
                var loading = await Clock.MeasureAsync(async () =>
                {
                    foreach (var commit in SyntheticCorpus.Generate(size, seed: 1)) await store.Writer.CommitAsync(commit);
                });
                var query = new GraphQuery(store.Reader);
                for (var number = 0; number < WarmUp; number++) await AskAsync(query);
                var latencies = new List<double>();
                for (var number = 0; number < Questions; number++) latencies.Add((await Clock.MeasureAsync(() => AskAsync(query))).TotalMilliseconds);
                latencies.Sort();
                Console.WriteLine($"{size:N0} statements: {size / loading.TotalSeconds:N0} statements/s loaded; small query median {latencies[Questions / 2]:F3} ms, 99th percentile {latencies[Questions * 99 / 100]:F3} ms");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static Task<GraphQLOutcome> AskAsync(GraphQuery query) =>
        query.AnswerAsync(new GraphQLRequest("{ commodity(name: \"Ga\") { id label names { en } } }"), new ArrayBufferWriter<byte>());
}
