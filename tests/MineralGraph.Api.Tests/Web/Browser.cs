using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;

namespace MineralGraph.Api.Tests.Web;

/// <summary>A browser before the pages of a small graph, served on a free port of the loopback.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly SmallGraph graph;
    private readonly WebApplication app;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(SmallGraph graph, WebApplication app, IPlaywright playwright, IBrowser browser)
    {
        (this.graph, this.app, this.playwright, this.browser) = (graph, app, playwright, browser);
    }

    internal string Address => app.Urls.First();

    internal static async Task<Browser> OpenAsync()
    {
        var graph = await SmallGraph.OpenAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddMineralGraph(graph.Store.Reader);
        var app = builder.Build();
        app.MapMineralGraph();
        await app.StartAsync();
        Assertions.SetDefaultExpectTimeout(60_000);
        var playwright = await Playwright.CreateAsync();
        string[] alone = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = NeedsChromiumFactAttribute.Executable, Args = alone });
        return new Browser(graph, app, playwright, browser);
    }

    /// <summary>Opens a page; what goes wrong in its scripts is written to <paramref name="faults"/>.</summary>
    internal async Task<IPage> OpenAsync(string path, ICollection<string> faults)
    {
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") faults.Add(message.Text);
        };
        await page.GotoAsync(Address + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await app.DisposeAsync();
        await graph.DisposeAsync();
    }
}
