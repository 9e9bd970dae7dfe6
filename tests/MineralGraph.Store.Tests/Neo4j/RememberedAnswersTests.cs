using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;

namespace MineralGraph.Store.Tests.Neo4j;

[NeedsNeo4j]
[Collection("neo4j")]
public sealed class RememberedAnswersTests : IAsyncLifetime, IDisposable
{
    private readonly RestlessHandler handler = new((_, _) => new Fate.Passed());
    private Neo4jStore store = null!;

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler });
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose() => handler.Dispose();

    [Fact]
    public async Task The_same_question_about_a_revision_is_asked_once()
    {
        await store.Writer.CommitAsync(Sample.Commit());
        await AskAsync();
        var before = handler.Requests;

        var (revision, statements) = await AskAsync();

        Assert.Equal((1, 2), (revision, statements));
        Assert.Equal(before + 1, handler.Requests);
    }

    [Fact]
    public async Task What_another_process_writes_is_answered_at_once()
    {
        await store.Writer.CommitAsync(Sample.Commit());
        await AskAsync();
        await using var other = await Neo4jStore.OpenAsync(Neo4jServer.Options);
        await other.Writer.CommitAsync(Sample.Commit(withZinc: false));

        Assert.Equal((2, 1), await AskAsync());
    }

    [Fact]
    public async Task A_database_that_was_restored_is_answered_as_it_is_now()
    {
        await store.Writer.CommitAsync(Sample.Commit());
        await AskAsync();
        await Neo4jServer.EmptyAsync();
        await using (var other = await Neo4jStore.OpenAsync(Neo4jServer.Options)) await other.Writer.CommitAsync(Sample.Commit(withZinc: false));

        Assert.Equal((1, 1), await AskAsync());
    }

    [Fact]
    public async Task A_revision_that_is_yet_to_come_is_not_answered_for_ever()
    {
        await store.Writer.CommitAsync(Sample.Commit());
        await AskAsync();
        Assert.Equal(2, (await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 2))).Statements.Length);
        await store.Writer.CommitAsync(Sample.Commit(withZinc: false));

        Assert.Single((await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 2))).Statements);
    }

    [Fact]
    public async Task Many_who_ask_at_once_for_the_newest_revision_share_a_few_reads_and_see_what_was_there_before_they_asked()
    {
        await store.Writer.CommitAsync(Sample.Commit());
        var before = handler.Requests;

        var first = Enumerable.Range(0, 20).Select(_ => store.Reader.FindRevisionAsync(new RevisionQuery.Latest()).AsTask()).ToList();
        await Task.WhenAll(first);

        Assert.True(handler.Requests - before <= 3, $"{handler.Requests - before} reads.");
        Assert.All(first, revision => Assert.Equal(1, revision.Result!.Number));
    }

    private async Task<(long Revision, int Statements)> AskAsync()
    {
        var revision = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        return (revision, (await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, revision))).Statements.Length);
    }
}
