using System.Text.Json.Nodes;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>
/// This product's GraphQL beside others, one run on one machine: every contestant answers the same queries from the same data, in turn within each round, and
/// what is printed is the median of the rounds' ratios. Contestants that are not installed are left out by name.
/// </summary>
internal static class GraphQLBenchmark
{
    private const int Rounds = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    internal static async Task RunAsync(string root, IReadOnlyList<string> only)
    {
        var folder = Directory.CreateTempSubdirectory("mineralgraph-benchmark-").FullName;
        var contestants = new List<Contestant>();
        try
        {
            await foreach (var contestant in StartAsync(folder, root, only)) contestants.Add(contestant);
            foreach (var query in AskedQuery.Mix) await CompareAsync(query, contestants);
            await TellAllocationsAsync(contestants);
        }
        finally
        {
            contestants.ForEach(contestant => contestant.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async IAsyncEnumerable<Contestant> StartAsync(string folder, string root, IReadOnlyList<string> only)
    {
        var (store, data) = (Path.Combine(folder, "graph.db"), Path.Combine(folder, "graph.json"));
        await using (var filled = await SqliteStore.OpenAsync(new SqliteStoreOptions(store)))
        {
            foreach (var document in BenchmarkGraph.Documents()) await filled.Writer.CommitAsync(document);
            await GraphDump.WriteAsync(filled.Reader, data);
        }

        foreach (var name in ContestantServer.Names.Where(name => only.Count == 0 || only.Contains(name)))
            yield return await Contestant.StartAsync(name, Environment.ProcessPath!, "contestant", name, store);
        var node = Path.Combine(root, "tests", "Benchmarks", "node");
        if (!Directory.Exists(Path.Combine(node, "node_modules")))
        {
            Console.WriteLine($"left out: Apollo Server, GraphQL Yoga (npm ci in {Path.GetRelativePath(root, node)} installs them)");
            yield break;
        }

        foreach (var name in new[] { "apollo", "yoga" }.Where(name => only.Count == 0 || only.Contains(name)))
            yield return await Contestant.StartAsync(name, "node", Path.Combine(node, "server.mjs"), name, Path.Combine(root, "graph-schema", "schema.graphql"), data);
    }

    private static async Task CompareAsync(AskedQuery query, List<Contestant> contestants)
    {
        var ours = contestants[0];
        var expected = JsonNode.Parse(await ours.AnswerAsync(query))!["data"];
        foreach (var contestant in contestants)
        {
            var answer = await contestant.AnswerAsync(query);
            if (!JsonNode.DeepEquals(JsonNode.Parse(answer)!["data"], expected)) throw new InvalidOperationException($"{contestant.Name} answers {query.Title} otherwise:\n{answer}\n{expected!.ToJsonString()}");
            await contestant.LoadAsync(query, WarmUp);
        }

        var rounds = new List<List<(double PerSecond, double ProcessorSeconds)>>();
        for (var round = 0; round < Rounds; round++)
        {
            var measured = new List<(double, double)>();
            foreach (var contestant in contestants) measured.Add(await contestant.LoadAsync(query, Slice));
            rounds.Add(measured);
        }

        Console.WriteLine($"{query.Title}: {Median(rounds.Select(round => round[0].PerSecond)):N0} requests/s, {Median(rounds.Select(round => round[0].ProcessorSeconds)) * 1e6:F1} µs of processor each");
        for (var index = 1; index < contestants.Count; index++)
            Console.WriteLine($"  {Median(rounds.Select(round => round[0].PerSecond / round[index].PerSecond)),6:F2} times {contestants[index].Name} by requests/s; {Median(rounds.Select(round => round[index].ProcessorSeconds / round[0].ProcessorSeconds)):F2} times by processor time");
    }

    private static async Task TellAllocationsAsync(List<Contestant> contestants)
    {
        foreach (var query in AskedQuery.Mix)
        {
            var allocated = new Dictionary<string, double>();
            foreach (var contestant in contestants.Where(contestant => ContestantServer.Names.Contains(contestant.Name))) allocated[contestant.Name] = await contestant.AllocatedAsync(query, 2_000);
            var others = allocated.Where(pair => pair.Key != ContestantServer.Ours).Select(pair => $"; {pair.Key} {pair.Value:N0}, ours is {allocated[ContestantServer.Ours] / pair.Value:F2} of it");
            Console.WriteLine($"{query.Title}: {allocated[ContestantServer.Ours]:N0} bytes allocated for each request{string.Concat(others)}");
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
