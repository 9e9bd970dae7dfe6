using System.Buffers;
using System.Text.Json;
using MineralGraph.Api.Tests.Resolvers;
using MineralGraph.GraphQL;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Http;

/// <summary>Requests that ask for too much of this schema, take too long or come too many at once: refused with a code and figures, before the store is asked.</summary>
public sealed class LimitsTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Theory]
    [InlineData("MG5017", """{ commodities(first: 500) { nodes { statements(first: 500) { nodes { evidence { quote document { name } } } } } } }""")]
    [InlineData("MG5017", """{ coverage { cells(first: 500) { statements { subject { statements(first: 500) { nodes { id } } } } } } }""")]
    public async Task What_would_be_too_large_or_too_deep_is_refused_before_the_store_is_asked(string code, string query)
    {
        var reader = new WatchedReader(graph.Store.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, query);

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Matches(@"\d", error.GetProperty("message").GetString());
        Assert.Equal("", reader.Counts);
    }

    [Fact]
    public Task A_depth_of_41_is_refused_before_the_store_is_asked() =>
        What_would_be_too_large_or_too_deep_is_refused_before_the_store_is_asked("MG5011", $$"""{ commodity(name: "Ga") { {{Repeat("hosts { commodity { ", 20)}} id {{Repeat("} } ", 20)}} } }""");

    [Fact]
    public async Task Two_hundred_and_one_aliases_are_refused_before_the_store_is_asked()
    {
        var reader = new WatchedReader(graph.Store.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, $"{{ {string.Concat(Enumerable.Range(0, 201).Select(index => $"a{index}: revision {{ number }} "))} }}");

        Assert.Equal("MG5013", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("", reader.Counts);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_ended_with_the_time_that_it_had()
    {
        var (outcome, answer) = await AskAsync(new GraphQuery(new WaitingReader(graph.Store.Reader), null, new ServiceLimits { LongestAnswer = TimeSpan.FromMilliseconds(20) }));

        Assert.Equal((GraphQLOutcome.Unavailable, "MG5018"), (outcome, Code(answer)));
        Assert.Contains("longer than 0.02 s", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_too_many_requests_at_once_some_wait_and_the_rest_are_refused()
    {
        var reader = new WaitingReader(graph.Store.Reader);
        var query = new GraphQuery(reader, null, new ServiceLimits { MostAtOnce = 2, MostWaiting = 1 });

        var admitted = new[] { AskAsync(query), AskAsync(query), AskAsync(query) };
        var (outcome, answer) = await AskAsync(query);
        reader.Release();
        var answered = await Task.WhenAll(admitted);

        Assert.Equal((GraphQLOutcome.Unavailable, "MG5019"), (outcome, Code(answer)));
        Assert.Contains("2 requests are being answered and 1 are waiting", answer, StringComparison.Ordinal);
        Assert.All(answered, pair => Assert.Equal(GraphQLOutcome.Executed, pair.Outcome));
        Assert.Equal(2, reader.MostAtOnce);
    }

    [Fact]
    public async Task Of_too_many_streams_the_last_one_is_told_so_and_a_place_is_free_again_when_one_ends()
    {
        var query = new GraphQuery(graph.Store.Reader, null, new ServiceLimits { MostStreams = 1 });
        async Task<IAsyncEnumerator<ReadOnlyMemory<byte>>> OpenAsync() =>
            Assert.IsType<GraphQLStream.Opened>(await query.OpenAsync(new GraphQLRequest("subscription { revisions(after: 0) { number } }"))).Answers.GetAsyncEnumerator();
        static string Text(IAsyncEnumerator<ReadOnlyMemory<byte>> stream) => System.Text.Encoding.UTF8.GetString(stream.Current.Span);

        var first = await OpenAsync();
        Assert.True(await first.MoveNextAsync());
        await using var second = await OpenAsync();
        Assert.True(await second.MoveNextAsync());
        Assert.Equal("MG5019", Code(Text(second)));
        Assert.False(await second.MoveNextAsync());

        await first.DisposeAsync();
        await using var third = await OpenAsync();
        Assert.True(await third.MoveNextAsync());
        Assert.Contains("\"number\":1", Text(third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var output = new ArrayBufferWriter<byte>();
        var query = new GraphQuery(graph.Store.Reader, null, new ServiceLimits { AllowsIntrospection = false });

        await query.AnswerAsync(new GraphQLRequest("{ __schema { description } }"), output);

        Assert.Contains("MG5016", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task<(GraphQLOutcome Outcome, string Answer)> AskAsync(GraphQuery query)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await query.AnswerAsync(new GraphQLRequest("{ documents { name } }"), output);
        return (outcome, System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string? Code(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>A reader whose lists of documents come when they are released, or never.</summary>
    private sealed class WaitingReader(IGraphReader inner) : IGraphReader
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int now;

        internal int MostAtOnce { get; private set; }

        internal void Release() => released.SetResult();

        public async ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref now));
            await released.Task.WaitAsync(cancellation);
            Interlocked.Decrement(ref now);
            return await inner.FindDocumentsAsync(ids, revision, cancellation);
        }

        public ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default) => inner.FindRevisionAsync(query, cancellation);

        public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default) => inner.FindEntitiesAsync(ids, revision, cancellation);

        public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default) => inner.FindEntitiesByNameAsync(names, revision, cancellation);

        public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default) => inner.ListStatementsAsync(query, cancellation);

        public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default) => inner.ExpandAsync(query, cancellation);

        public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default) => inner.GroupAsync(query, cancellation);

        public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default) => inner.ListEvidenceAsync(statements, revision, cancellation);

        public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default) => inner.SearchAsync(query, cancellation);

        public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default) => inner.ListHistoryAsync(statements, cancellation);
    }
}
