using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MineralGraph.Api;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli;

/// <summary>Serves the API and the pages of a store until stopped.</summary>
internal static class Serving
{
    internal const string DefaultUrls = "http://127.0.0.1:5080";

    internal static Option<string> UrlsOption() => new("--urls") { Description = "Where to listen.", DefaultValueFactory = _ => DefaultUrls };

    internal static async Task<int> RunAsync(IGraphStore store, string urls, Terminal terminal, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseUrls(urls);
        builder.Services.AddMineralGraph(store.Reader, store.Quality, store.Writer).AddChosenEngine();
        await using var app = builder.Build();
        app.MapMineralGraph();
        await StartAsync(app, urls, cancellation).ConfigureAwait(false);
        foreach (var url in app.Urls) await terminal.Out.WriteLineAsync($"MineralGraph answers at {url}/graphql and shows itself at {url}/ (Ctrl+C stops it)").ConfigureAwait(false);
        await terminal.Out.FlushAsync(cancellation).ConfigureAwait(false);
        await app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
        return 0;
    }

    private static async Task StartAsync(WebApplication app, string urls, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is IOException or InvalidOperationException or FormatException or SocketException or UriFormatException)
        {
            throw new ProblemException(new Problem("MG5907", $"Cannot listen at {urls}: {refused.Message} Choose another address with --urls, such as --urls http://127.0.0.1:5081."), refused);
        }
    }
}
