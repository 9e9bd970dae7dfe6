using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Whatever request a writing is broken off at, a document is in the graph whole or not at all, and writing it again makes it whole.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class BrokenOffTests
{
    private static readonly StatementFilter Everything = StatementFilter.Everything;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_broken_off_at_any_request_is_whole_or_not_there(bool isAnswerLost)
    {
        var requests = await CountRequestsAsync();
        Assert.True(requests > 8, $"Only {requests} requests.");
        var whole = 0;
        for (var last = 1; last <= requests; last++)
        {
            await Neo4jServer.EmptyAsync();
            await using var store = await StubbornStoreAsync(last, isAnswerLost);

            var failed = await Assert.ThrowsAsync<ProblemException>(() => store.Writer.CommitAsync(Sample.Commit()).AsTask());

            Assert.Equal("MG4021", failed.Problem.Code);
            if (await IsWholeAsync()) whole++;
            await using var steady = await Neo4jStore.OpenAsync(Neo4jServer.Options);
            await steady.Writer.CommitAsync(Sample.Commit());
            Assert.True(await IsWholeAsync());
        }

        Assert.Equal(isAnswerLost ? 1 : 0, whole);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_that_is_lost_once_is_made_good_and_nothing_is_written_twice(bool isAnswerLost)
    {
        var requests = await CountRequestsAsync();
        for (var lost = 1; lost <= requests; lost++)
        {
            await Neo4jServer.EmptyAsync();
            var (armed, number) = (false, 0);
            using var restless = new RestlessHandler((_, _) => armed && ++number == lost ? isAnswerLost ? new Fate.AnswerLost() : new Fate.Lost() : new Fate.Passed());
            await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = restless, FirstPause = TimeSpan.FromMilliseconds(1) });
            armed = true;

            var outcome = await store.Writer.CommitAsync(Sample.Commit());
            var decided = await store.Writer.DecideAsync(new Decision.Accepted(Sample.Commit().Statements[0].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch), 1);

            Assert.Equal((1, 2, 2), (outcome.Revision.Number, outcome.StatementsAdded, outcome.EvidenceAdded));
            Assert.IsType<DecisionOutcome.Written>(decided);
        }
    }

    [Fact]
    public async Task A_decision_whose_answer_is_lost_is_not_told_to_be_a_conflict()
    {
        await Neo4jServer.EmptyAsync();
        var armed = false;
        using var handler = new RestlessHandler((_, request) => armed && request.RequestUri!.AbsolutePath.EndsWith("/commit", StringComparison.Ordinal) && !(armed = false) ? new Fate.AnswerLost() : new Fate.Passed());
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, FirstPause = TimeSpan.FromMilliseconds(1) });
        await store.Writer.CommitAsync(Sample.Commit());
        armed = true;

        var outcome = await store.Writer.DecideAsync(new Decision.Rejected(Sample.Commit().Statements[0].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch, "misread"), 1);

        Assert.Equal(2, Assert.IsType<DecisionOutcome.Written>(outcome).Revision.Number);
        Assert.Equal(2, (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
    }

    [Fact]
    public async Task A_transaction_that_the_server_forgot_is_begun_again()
    {
        await Neo4jServer.EmptyAsync();
        var forgets = 0;
        using var handler = new RestlessHandler((_, request) => request.RequestUri!.AbsolutePath.Contains("/tx/", StringComparison.Ordinal) && forgets-- > 0
            ? new Fate.Answered(System.Net.HttpStatusCode.NotFound, """{"errors":[{"code":"Neo.ClientError.Transaction.TransactionNotFound","message":"gone"}]}""") : new Fate.Passed());
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, FirstPause = TimeSpan.FromMilliseconds(1) });
        forgets = 3;

        Assert.Equal(2, (await store.Writer.CommitAsync(Sample.Commit())).StatementsAdded);
    }

    [Fact]
    public async Task A_server_that_restarts_between_pages_is_waited_for_and_the_pages_follow_one_another()
    {
        await Neo4jServer.EmptyAsync();
        var down = 0;
        using var handler = new RestlessHandler((_, _) => down-- > 0 ? new Fate.Lost() : new Fate.Passed());
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, FirstPause = TimeSpan.FromMilliseconds(1) });
        await store.Writer.CommitAsync(Sample.Commit());

        var first = await store.Reader.ListStatementsAsync(new StatementQuery(Everything, 1) { Limit = 1 });
        down = 4;
        var second = await store.Reader.ListStatementsAsync(new StatementQuery(Everything, 1) { Limit = 1, After = first.Statements[0].Id });
        down = 100;
        var gone = await Assert.ThrowsAsync<ProblemException>(() => store.Reader.ListStatementsAsync(new StatementQuery(Everything, 1)).AsTask());

        Assert.Equal(Sample.Commit().Statements.Select(statement => statement.Id).Order(), [first.Statements[0].Id, second.Statements[0].Id]);
        Assert.Equal("MG4021", gone.Problem.Code);
    }

    // From the given request of a writing on, none arrives any more but that to roll back, without which the server would wait half a minute for more of the transaction.
    private static async Task<Neo4jStore> StubbornStoreAsync(int last, bool isAnswerLost)
    {
        var (armed, number) = (false, 0);
        var handler = new RestlessHandler((_, request) => !armed || request.Method == HttpMethod.Delete || ++number < last ? new Fate.Passed() : number == last && isAnswerLost ? new Fate.AnswerLost() : new Fate.Lost());
        var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler, AttemptsToWrite = 1 });
        armed = true;
        return store;
    }

    private static async Task<int> CountRequestsAsync()
    {
        await Neo4jServer.EmptyAsync();
        using var handler = new RestlessHandler((_, _) => new Fate.Passed());
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Handler = handler });
        var before = handler.Requests;
        await store.Writer.CommitAsync(Sample.Commit());
        return handler.Requests - before;
    }

    private static async Task<bool> IsWholeAsync()
    {
        await using var connection = new QueryApiConnection(Neo4jServer.Options);
        var rows = await connection.ReadAsync(CypherQuery.Of("RETURN COUNT { (:Document) } AS d, COUNT { (:Statement) } AS s, COUNT { (:Evidence) } AS e, COUNT { (:State) } AS v, COUNT { (:Revision) } AS r, COUNT { ()-[:BY_PRODUCT_OF]->() } AS t"), CancellationToken.None);
        var counts = "dsevrt".Select(name => rows[0].Long(name.ToString())).ToArray();
        Assert.True(counts.SequenceEqual(new long[] { 0, 0, 0, 0, 0, 0 }) || counts.SequenceEqual(new long[] { 1, 2, 2, 2, 1, 2 }), $"Half a document: {string.Join(", ", counts)}");
        return counts[0] == 1;
    }
}
