using System.Globalization;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>
/// The Neo4j store beside what others do with the same server: loading beside a hand-written UNWIND/MERGE, questions beside @neo4j/graphql and beside the bare Query API.
/// MINERALGRAPH_TEST_NEO4J names the server, whose database is emptied, unless it is loaded from before; `npm ci` in tests/Benchmarks/node-neo4j comes first.
/// </summary>
internal static class Neo4jBenchmark
{
    private const int StatementsOfHost = 120;
    private const int LoadSample = 2_000;
    private const int ManyStatements = 100_000;
    private const int Rounds = 5;

    private static readonly int[] Connections = [1, 8, 32];
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("MINERALGRAPH_BENCHMARK_SECONDS") ?? "2", CultureInfo.InvariantCulture));
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    internal static async Task RunAsync(string bolt, int statements, bool isLoaded)
    {
        var name = Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J") ?? throw new InvalidOperationException("MINERALGRAPH_TEST_NEO4J names no server.");
        var password = Environment.GetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD") ?? throw new InvalidOperationException("MINERALGRAPH_NEO4J_PASSWORD is not set.");
        var address = Neo4jAddress.Parse(name);
        using var server = new QueryApiCaller(address, password);
        var hosts = Math.Max(8, statements / 3 / StatementsOfHost);
        if (!isLoaded)
        {
            await CompareLoadingAsync(server, new Neo4jStoreOptions(address) { Password = password }, hosts);
            await LoadAsync(server, new Neo4jStoreOptions(address) { Password = password }, statements, hosts);
        }

        await CompareAnsweringAsync(name, bolt, address, password, hosts);
    }

    // In turns, so that what else the machine does meets both alike; the first turn of each warms up.
    private static async Task CompareLoadingAsync(QueryApiCaller server, Neo4jStoreOptions options, int hosts)
    {
        List<double> ours = [], theirs = [];
        for (var turn = 0; turn < 4; turn++)
        {
            var commits = SyntheticCorpus.Generate(LoadSample, seed: 1, hosts).ToList();
            await server.EmptyAsync();
            foreach (var constraint in HandWrittenLoad.Constraints) await server.RunAsync(constraint);
            theirs.Add((await Clock.MeasureAsync(() => HandWrittenLoad.RunAsync(server, commits))).TotalSeconds);
            await server.EmptyAsync();
            await using var store = await Neo4jStore.OpenAsync(options);
            ours.Add((await Clock.MeasureAsync(() => CommitAsync(store, commits))).TotalSeconds);
        }

        var (own, hand) = (LoadSample / ours.Skip(1).Order().ElementAt(1), LoadSample / theirs.Skip(1).Order().ElementAt(1));
        Console.WriteLine($"loading {LoadSample:N0} statements: MineralGraph {own:N0}/s, hand-written UNWIND/MERGE {hand:N0}/s, ratio {own / hand:F2} (goal 0.8)");
    }

    private static async Task LoadAsync(QueryApiCaller server, Neo4jStoreOptions options, int statements, int hosts)
    {
        await server.EmptyAsync();
        await using var store = await Neo4jStore.OpenAsync(options);
        var loading = await Clock.MeasureAsync(() => CommitAsync(store, SyntheticCorpus.Generate(statements, seed: 1, hosts, statementsEach: statements > ManyStatements ? 1_000 : 100)));
        await server.RunAsync("CALL db.awaitIndexes(300)");
        Console.WriteLine($"{statements:N0} statements loaded in {loading.TotalSeconds:N0} s, {statements / loading.TotalSeconds:N0}/s");
    }

    private static async Task CommitAsync(Neo4jStore store, IEnumerable<DocumentCommit> commits)
    {
        foreach (var commit in commits) await store.Writer.CommitAsync(commit);
    }

    private static async Task CompareAnsweringAsync(string name, string bolt, Neo4jAddress address, string password, int hosts)
    {
        var (ourPort, forgetfulPort, theirPort) = (Server.FreePort(), Server.FreePort(), Server.FreePort());
        await using var ours = await Server.StartAsync(Environment.ProcessPath!, ourPort, "serve", "--store", name, "--urls", $"http://127.0.0.1:{ourPort}");
        await using var forgetful = await Server.StartAsync(Environment.ProcessPath!, forgetfulPort, "forgetful", name, $"http://127.0.0.1:{forgetfulPort}");
        await using var theirs = await Server.StartAsync("node", theirPort, Path.Combine(Folder(), "server.mjs"), $"{theirPort}", bolt, address.User);
        Contestant[] contestants = [Contestants.MineralGraph(ours.Url, "MineralGraph, asked before"), Contestants.MineralGraph(forgetful.Url, "MineralGraph, asked anew"), Contestants.Library(theirs.Url), Contestants.Bare(address, password)];
        string[] ores = [.. Enumerable.Range(0, Math.Min(hosts, 40)).Select(number => $"ore {number * (hosts / Math.Min(hosts, 40))}")];
        await CompareAsync("by-products", contestants, contestant => contestant.ByProducts, ores);
        await CompareAsync("two hops", contestants, contestant => contestant.TwoHops, ["Ga", "Ge", "In", "Tl", "Re", "Cd", "Se", "Te"]);
    }

    // In turns within each round, once everybody is warm: what else the machine does meets all alike, and nobody is measured while he is still being compiled.
    private static async Task CompareAsync(string what, Contestant[] contestants, Func<Contestant, Asked> question, string[] names)
    {
        var expected = await HttpLoad.LinesAsync(contestants[0], question(contestants[0]), names[0]);
        foreach (var other in contestants.Skip(1))
        {
            if (!expected.SequenceEqual(await HttpLoad.LinesAsync(other, question(other), names[0]))) throw new InvalidOperationException($"{other.Name} answers {what} otherwise.");
        }

        foreach (var contestant in contestants) await HttpLoad.MeasureAsync(contestant, question(contestant), names, Connections[^1], WarmUp);
        foreach (var connections in Connections)
        {
            var rounds = new List<List<(double PerSecond, double P99)>>();
            for (var round = 0; round < Rounds; round++)
            {
                var figures = new List<(double, double)>();
                foreach (var contestant in contestants) figures.Add(await HttpLoad.MeasureAsync(contestant, question(contestant), names, connections, Time));
                rounds.Add(figures);
            }

            Tell($"{what} ({expected.Count} lines), {connections} connections", contestants, rounds);
        }
    }

    private static void Tell(string what, Contestant[] contestants, List<List<(double PerSecond, double P99)>> rounds)
    {
        Console.WriteLine($"{what}: " + string.Join("; ", contestants.Select((contestant, index) => $"{contestant.Name} {Median(rounds, round => round[index].PerSecond):N0}/s, p99 {Median(rounds, round => round[index].P99):F1} ms")));
        foreach (var (ours, own) in contestants.Index().Where(contestant => contestant.Item.Goal == 0))
        {
            foreach (var (index, other) in contestants.Index().Where(contestant => contestant.Item.Goal > 0))
                Console.WriteLine($"  {own.Name}: {Median(rounds, round => round[ours].PerSecond / round[index].PerSecond):F2} times {other.Name} (goal {other.Goal}), p99 {Median(rounds, round => round[ours].P99 / round[index].P99):F2} of its");
        }
    }

    private static double Median(List<List<(double PerSecond, double P99)>> rounds, Func<List<(double PerSecond, double P99)>, double> figure) => rounds.Select(figure).Order().ElementAt(rounds.Count / 2);

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MineralGraph.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Not in the repository.");
        return Path.Combine(folder.FullName, "tests", "Benchmarks", "node-neo4j");
    }
}
