using System.Buffers;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>Requests that are answered by a revision that is presumed to be the newest.</summary>
public sealed class PresumedRevisionTests : IAsyncLifetime
{
    private const string Asked = "{ revision { number } }";

    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Fact]
    public async Task What_holds_is_not_asked_for()
    {
        var reader = await PresumingAsync(holds: true);

        Assert.Equal("1", await NumberAsync(reader));
        Assert.Equal("", reader.Counts);
    }

    [Fact]
    public async Task What_does_not_hold_is_asked_for_and_the_request_is_answered_once_more()
    {
        var reader = await PresumingAsync(holds: false);

        Assert.Equal("2", await NumberAsync(reader));
        Assert.Equal("FindRevision 1", reader.Counts);
    }

    [Fact]
    public async Task A_store_that_cannot_tell_is_asked_so_that_the_answer_says_what_is_wrong_with_it()
    {
        var reader = await PresumingAsync(holds: null);

        Assert.Equal("2", await NumberAsync(reader));
    }

    [Fact]
    public async Task A_request_that_goes_by_revisions_of_its_own_does_not_ask_whether_it_holds()
    {
        var presumed = await PresumptionAsync(holds: false);
        var reader = new WatchedReader(graph.Store.Reader) { Presumed = presumed };

        var answer = await SmallGraph.AnswerAsync(reader, "{ revision(asOf: {revision: 1}) { number } }");

        Assert.Equal("1", answer.GetProperty("data").GetProperty("revision").GetProperty("number").GetRawText());
        Assert.Equal(0, presumed.Times);
    }

    [Fact]
    public async Task A_decision_is_taken_once_whatever_was_presumed()
    {
        var reader = await PresumingAsync(holds: false);
        var statement = (await graph.Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 2))).Statements[0].Id;
        var output = new ArrayBufferWriter<byte>();

        await new GraphQuery(reader) { Writer = graph.Store.Writer }.AnswerAsync(new GraphQLRequest($$"""mutation { accept(input: {statement: "{{statement}}", seenRevision: 2, editor: "Ada"}) { __typename } }"""), output);

        using var answer = JsonDocument.Parse(output.WrittenMemory);
        Assert.Equal("DecisionDone", answer.RootElement.GetProperty("data").GetProperty("accept").GetProperty("__typename").GetString());
        Assert.Equal(3, (await graph.Store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
    }

    private async Task<WatchedReader> PresumingAsync(bool? holds) => new(graph.Store.Reader) { Presumed = await PresumptionAsync(holds) };

    private async Task<Presumption> PresumptionAsync(bool? holds) => new((await graph.Store.Reader.FindRevisionAsync(new RevisionQuery.Numbered(1)))!, holds);

    private static async Task<string> NumberAsync(WatchedReader reader) =>
        (await SmallGraph.AnswerAsync(reader, Asked)).GetProperty("data").GetProperty("revision").GetProperty("number").GetRawText();

    /// <param name="revision">The revision.</param>
    /// <param name="holds">Whether it holds; null where that cannot be told.</param>
    private sealed class Presumption(Revision revision, bool? holds) : PresumedRevision(revision)
    {
        private int times;

        internal int Times => times;

        public override ValueTask<bool> HoldsAsync(CancellationToken cancellation = default)
        {
            times++;
            return holds is { } told ? new(told) : throw new ProblemException(new Problem("MG4021", "The server does not answer."));
        }
    }
}
