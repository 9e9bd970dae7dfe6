using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using MineralGraph.Api;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>This product without its memory of answers, so that every question goes all the way to the database: what a question costs that nobody asked before.</summary>
internal static class ForgetfulServer
{
    internal static async Task RunAsync(string name, string url)
    {
        var options = new Neo4jStoreOptions(Neo4jAddress.Parse(name)) { Password = Environment.GetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD"), RememberedValues = 0 };
        await using var store = await Neo4jStore.OpenAsync(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddMineralGraph(store.Reader);
        await using var app = builder.Build();
        app.MapMineralGraph();
        await app.StartAsync();
        Console.WriteLine("ready");
        await Task.Delay(Timeout.Infinite);
    }
}
