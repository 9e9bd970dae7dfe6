using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MineralGraph.Cli;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Http;

/// <summary>The service over a reader, without a network.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebHost(WebApplication app) => this.app = app;

    internal HttpClient Client { get; private init; } = null!;

    /// <param name="reader">What answers.</param>
    /// <param name="limits">Bounds in place of the usual ones.</param>
    internal static async Task<WebHost> StartAsync(IGraphReader reader, ServiceLimits? limits = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddMineralGraph(reader).AddChosenEngine();
        if (limits is not null) builder.Services.AddSingleton(provider => new GraphQuery(reader, null, limits, provider.GetService<IRequestExecution>()));
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
