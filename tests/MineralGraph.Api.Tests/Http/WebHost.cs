using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using MineralGraph.Cli;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Http;

/// <summary>The service over a reader, without a network.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebHost(WebApplication app) => this.app = app;

    internal HttpClient Client { get; private init; } = null!;

    internal static async Task<WebHost> StartAsync(IGraphReader reader)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddMineralGraph(reader).AddChosenEngine();
        var app = builder.Build();
        app.MapMineralGraph();
        await app.StartAsync();
        return new WebHost(app) { Client = app.GetTestClient() };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
