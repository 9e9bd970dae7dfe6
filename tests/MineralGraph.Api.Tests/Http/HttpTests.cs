namespace MineralGraph.Api.Tests.Http;

/// <summary>What is asked of the service over a small graph, without a network.</summary>
public abstract class HttpTests : IAsyncLifetime
{
    private SmallGraph graph = null!;
    private WebHost host = null!;

    private protected SmallGraph Graph => graph;

    private protected HttpClient Client => host.Client;

    public async Task InitializeAsync()
    {
        graph = await SmallGraph.OpenAsync();
        host = await WebHost.StartAsync(graph.Store.Reader);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
    }
}
