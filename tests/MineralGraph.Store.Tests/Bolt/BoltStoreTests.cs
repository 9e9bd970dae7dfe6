using MineralGraph.Api.Tests;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Driver;
using MineralGraph.Store.Sqlite;
using MineralGraph.Store.Tests.Neo4j;

namespace MineralGraph.Store.Tests.Bolt;

/// <summary>The contract over Bolt: in builds with the driver. MINERALGRAPH_TEST_BOLT names the Bolt port of the server that MINERALGRAPH_TEST_NEO4J names.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class BoltStoreTests : StoreContract
{
    private bool isEmptied;

    private static string Server => Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_BOLT") ?? "bolt://neo4j@127.0.0.1:7687/neo4j";

    private static Neo4jStoreOptions Options => new(BoltAddress.Parse(Server)) { Password = Neo4jServer.Options.Password ?? Neo4jServer.Options.Address.Password };

    [Fact]
    public async Task A_wrong_password_a_server_that_is_not_there_and_a_missing_database_are_told_apart()
    {
        await RefusedAsync("MG4022", Options with { Password = "a-password-of-nobody" });
        await RefusedAsync("MG4021", Options with { Address = Options.Address with { Server = new Uri("bolt://127.0.0.1:1") }, FirstPause = TimeSpan.FromMilliseconds(1) });
        await RefusedAsync("MG4025", Options with { Address = Options.Address with { Database = "elsewhere" } });
    }

    [Fact]
    public async Task A_copy_over_bolt_there_and_over_http_back_answers_the_same()
    {
        using var cli = new CommandLine();
        var back = Path.Combine(cli.Folder, "back.db");
        await using (var source = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store))) await WholeHistory.WriteAsync(source, new RandomGraph(9));
        await Neo4jServer.EmptyAsync();

        var there = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Server.Replace("bolt://", "neo4j://", StringComparison.Ordinal));
        var andBack = await CommandLine.RunAsync("copy", "--from", Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J")!, "--to", back);

        Assert.True(there.Code == 0, there.Error);
        Assert.True(andBack.Code == 0, andBack.Error);
        await using var one = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store));
        await using var other = await BoltStore.OpenAsync(Options);
        Assert.Equal(await WholeHistory.ShowAsync(one), await WholeHistory.ShowAsync(other));
    }

    protected override async Task<IGraphStore> OpenAsync()
    {
        if (!isEmptied) await Neo4jServer.EmptyAsync();
        isEmptied = true;
        return await BoltStore.OpenAsync(Options);
    }

    protected override void CleanUp()
    {
        // The next test empties the database before it begins.
    }

    private static async Task RefusedAsync(string code, Neo4jStoreOptions options)
    {
        var refused = await Assert.ThrowsAsync<ProblemException>(() => BoltStore.OpenAsync(options));
        Assert.Equal(code, refused.Problem.Code);
        Assert.DoesNotContain("a-password-of-nobody", refused.ToString(), StringComparison.Ordinal);
    }
}
