using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MineralGraph.Api;
using MineralGraph.Cli;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>The servers in .NET, each over the same store file: this product, and the plain endpoints.</summary>
internal static class ContestantServer
{
    internal const string Ours = "MineralGraph";
    internal const string Plain = "plain endpoint";

    internal const string HotChocolate = "HotChocolate";

    internal static string[] Names { get; } = ChosenEngine.Create() is null ? [Ours, Plain] : [Ours, Plain, HotChocolate];

    internal static async Task RunAsync(string name, string storeFile, string port)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(storeFile));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        Add(name, builder.Services, store.Reader);
        await using var app = builder.Build();
        if (name == Plain) PlainEndpoints.Map(app);
        else app.MapMineralGraph();
        app.MapPost("/allocated", () => TypedResults.Text($"{GC.GetTotalAllocatedBytes(precise: true)}"));
        await app.RunAsync();
    }

    private static void Add(string name, IServiceCollection services, IGraphReader reader)
    {
        if (name == Ours) services.AddMineralGraph(reader);
        else if (name == HotChocolate) services.AddMineralGraph(reader).AddChosenEngine();
        else services.AddSingleton(reader).ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, PlainJson.Default));
    }
}
