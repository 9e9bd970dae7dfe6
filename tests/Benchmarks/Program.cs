using System.Globalization;
using MineralGraph.Benchmarks.GraphQL;
using MineralGraph.Benchmarks.Neo4j;

namespace MineralGraph.Benchmarks;

/// <summary>Prints figures; asserts none. ingestion FOLDER [TIMES], linearity FOLDER, store [STATEMENTS…], neo4j BOLT [STATEMENTS [loaded]], or graphql REPOSITORY [CONTESTANT…].</summary>
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
            case ["neo4j", var bolt, .. var rest]:
                await Neo4jBenchmark.RunAsync(bolt, rest is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000, isLoaded: rest is [_, "loaded"]);
                return 0;
            case ["serve", ..]:
                return await Cli.Program.Main(arguments);
            case ["forgetful", var store, var url]:
                await ForgetfulServer.RunAsync(store, url);
                return 0;
            case ["graphql", var root, .. var only]:
                await GraphQLBenchmark.RunAsync(root, only);
                return 0;
            case ["contestant", var name, var store, var port]:
                await ContestantServer.RunAsync(name, store, port);
                return 0;
            default:
                await Console.Error.WriteLineAsync("Say what to measure: ingestion FOLDER [TIMES], linearity FOLDER, store [STATEMENTS…] (10,000 to 1,000,000), neo4j BOLT [STATEMENTS [loaded]], or graphql REPOSITORY [CONTESTANT…].");
                return 2;
        }
    }
}
