using MineralGraph.Api.Tests;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests.Neo4j;

[NeedsNeo4j]
[Collection("neo4j")]
public sealed class Neo4jCopyTests : IDisposable
{
    private readonly CommandLine cli = new();

    private static string Server => Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J")!;

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task There_and_back_again_every_answer_is_the_same()
    {
        await Neo4jServer.EmptyAsync();
        await using (var source = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store))) await WholeHistory.WriteAsync(source, new RandomGraph(5));
        var back = Path.Combine(cli.Folder, "back.db");

        await CopyAsync(cli.Store, Server);
        await CopyAsync(Server, back);

        var expected = await ShownAsync(await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store)));
        Assert.Equal(expected, await ShownAsync(await Neo4jStore.OpenAsync(Neo4jServer.Options)));
        Assert.Equal(expected, await ShownAsync(await SqliteStore.OpenAsync(new SqliteStoreOptions(back))));
    }

    private static async Task CopyAsync(string from, string to)
    {
        var (code, _, error) = await CommandLine.RunAsync("copy", "--from", from, "--to", to);
        Assert.True(code == 0, error);
    }

    private static async Task<string> ShownAsync(IGraphStore store)
    {
        await using (store) return await WholeHistory.ShowAsync(store);
    }
}
