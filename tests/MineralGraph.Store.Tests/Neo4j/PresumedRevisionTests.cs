using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>What is presumed of the newest revision: what it costs to learn whether it holds, and that nothing stale ever does.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class PresumedRevisionTests : IAsyncLifetime, IDisposable
{
    private bool isBroken;
    private readonly RestlessHandler handler;
    private Neo4jStore store = null!;

    public PresumedRevisionTests() => handler = new RestlessHandler((_, _) => isBroken ? new Fate.Lost() : new Fate.Passed());

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, RememberedValues = 0, Attempts = 1 });
        await store.Writer.CommitAsync(Sample.Commit());
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => handler.Dispose();

    [Fact]
    public async Task Of_a_store_that_was_not_asked_yet_nothing_is_presumed()
    {
        Assert.Null(Reader.Presume());

        await SeeAsync();

        Assert.Equal(1, Reader.Presume()!.Revision.Number);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Statements_and_pairs_tell_along_whether_it_holds(bool isOfPairs)
    {
        await SeeAsync();
        var presumed = Reader.Presume()!;
        var before = handler.Requests;

        await AskAsync(presumed, isOfPairs);

        Assert.True(await presumed.HoldsAsync());
        Assert.Equal(before + 1, handler.Requests);
    }

    [Fact]
    public async Task Without_a_question_it_is_asked_for()
    {
        await SeeAsync();
        var presumed = Reader.Presume()!;
        var before = handler.Requests;

        Assert.True(await presumed.HoldsAsync());
        Assert.Equal(before + 1, handler.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_another_process_wrote_is_noticed(bool? isOfPairs)
    {
        await SeeAsync();
        await AskAsync(Reader.Presume()!, isOfPairs);
        await WriteElsewhereAsync();
        var presumed = Reader.Presume()!;

        await AskAsync(presumed, isOfPairs);

        Assert.False(await presumed.HoldsAsync());
        await SeeAsync();
        Assert.Equal(2, Reader.Presume()!.Revision.Number);
        Assert.True(await Reader.Presume()!.HoldsAsync());
    }

    [Fact]
    public async Task What_was_told_before_it_was_presumed_says_nothing()
    {
        await SeeAsync();
        await AskAsync(Reader.Presume()!, isOfPairs: false);
        var presumed = Reader.Presume()!;
        await WriteElsewhereAsync();

        Assert.False(await presumed.HoldsAsync());
    }

    [Fact]
    public async Task Beside_a_question_that_does_not_tell_it_is_asked_for_once()
    {
        await SeeAsync();
        var presumed = Reader.Presume()!;
        var before = handler.Requests;

        await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1));
        await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1));

        Assert.True(await presumed.HoldsAsync());
        Assert.Equal(before + 3, handler.Requests);
    }

    [Fact]
    public async Task A_database_that_was_restored_has_revisions_of_its_own()
    {
        await SeeAsync();
        var presumed = Reader.Presume()!;
        await Neo4jServer.EmptyAsync();
        await using (var other = await Neo4jStore.OpenAsync(Neo4jServer.Options)) await other.Writer.CommitAsync(Sample.Commit(withZinc: false));

        await AskAsync(presumed, isOfPairs: false);

        Assert.False(await presumed.HoldsAsync());
    }

    [Fact]
    public async Task Of_a_server_that_failed_nothing_is_presumed()
    {
        await SeeAsync();
        var presumed = Reader.Presume()!;

        isBroken = true;

        await Assert.ThrowsAsync<ProblemException>(async () => await presumed.HoldsAsync());
        Assert.Null(Reader.Presume());
    }

    private IPresumingReader Reader => (IPresumingReader)store.Reader;

    private async Task SeeAsync() => await store.Reader.FindRevisionAsync(new RevisionQuery.Latest());

    private async Task AskAsync(PresumedRevision presumed, bool? isOfPairs)
    {
        var filter = new StatementFilter.PredicateIn(["by_product_of"]);
        if (isOfPairs == true)
            Assert.Equal(2, (await store.Reader.GroupAsync(new GroupQuery(new StatementFilter.All([new StatementFilter.EndIn(StatementEnd.From, [Sample.Gallium]), filter]), [GroupKey.From, GroupKey.To], presumed.Revision.Number) { SumsQuantities = false })).Count);
        if (isOfPairs == false) await store.Reader.ExpandAsync(new ExpandQuery([Sample.Gallium], StatementEnd.From, filter, presumed.Revision.Number));
    }

    private static async Task WriteElsewhereAsync()
    {
        await using var other = await Neo4jStore.OpenAsync(Neo4jServer.Options);
        await other.Writer.CommitAsync(Sample.Commit("Gallium comes from bauxite, 60 % of it. 镓也来自锌矿。 More of it.", "more.txt"));
    }
}
