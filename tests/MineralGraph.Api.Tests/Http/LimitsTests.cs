using System.Buffers;
using System.Text;
using System.Text.Json;
using MineralGraph.Api.Tests.Resolvers;
using MineralGraph.GraphQL;

namespace MineralGraph.Api.Tests.Http;

/// <summary>Requests that ask for too much of this schema, take too long or come too many at once: refused with a code and figures, before the store is asked.</summary>
public sealed class LimitsTests : IAsyncLifetime
{
    private static readonly GraphQLRequest Documents = new("{ documents { name } }");

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

    [Theory]
    [InlineData("statements", "{or: [MANY]}", """{predicate: ["reserves"]}""")]
    [InlineData("statements", "{not: {and: [MANY]}}", "{yearFrom: 2000, yearTo: 2001}")]
    [InlineData("commodities", "{hosts: {some: {statement: {or: [MANY]}}}}", """{predicate: ["reserves"]}""")]
    [InlineData("commodities", "{not: {and: [MANY]}}", """{nameContains: "a"}""")]
    public async Task A_filter_of_more_than_two_hundred_conditions_is_refused_before_the_store_is_asked_for_statements(string field, string filter, string condition)
    {
        var many = filter.Replace("MANY", string.Join(", ", Enumerable.Repeat(condition, 200)), StringComparison.Ordinal);
        var reader = new WatchedReader(graph.Store.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, $"{{ {field}(filter: {many}) {{ nodes {{ id }} }} }}");

        Assert.Equal("MG5145", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("FindRevision 1", reader.Counts);
    }

    [Fact]
    public async Task A_list_of_a_thousand_names_asks_the_store_once()
    {
        var reader = new WatchedReader(graph.Store.Reader);
        var names = string.Join(", ", Enumerable.Range(0, 1_000).Select(index => $"\"nobody {index}\""));

        var answer = await SmallGraph.AnswerAsync(reader, $$"""{ exposure(use: "infrared", commodities: ["Ga", "commodity:Ge", {{names}}]) { countries { country { id } } } }""");

        Assert.True(answer.TryGetProperty("errors", out _));
        Assert.DoesNotMatch("FindEntitiesByName ([3-9]|[0-9]{2})", reader.Counts);
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

        var first = await OpenAsync();
        Assert.True(await first.MoveNextAsync());
        await using var second = await OpenAsync();
        Assert.True(await second.MoveNextAsync());
        Assert.Equal("MG5019", Code(Text(second.Current)));
        Assert.False(await second.MoveNextAsync());

        await first.DisposeAsync();
        await using var third = await OpenAsync();
        Assert.True(await third.MoveNextAsync());
        Assert.Contains("\"number\":1", Text(third.Current), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_is_answered_by_events_is_ended_in_time_like_any_other()
    {
        var query = new GraphQuery(new WaitingReader(graph.Store.Reader), null, new ServiceLimits { LongestAnswer = TimeSpan.FromMilliseconds(20) });

        var stream = Assert.IsType<GraphQLStream.Refused>(await query.OpenAsync(Documents));

        Assert.Equal((GraphQLOutcome.Unavailable, "MG5018"), (stream.Outcome, Code(Text(stream.Answer))));
    }

    [Fact]
    public async Task A_query_that_is_answered_by_events_needs_a_place_like_any_other()
    {
        var reader = new WaitingReader(graph.Store.Reader);
        var query = new GraphQuery(reader, null, new ServiceLimits { MostAtOnce = 1, MostWaiting = 0 });

        var first = query.OpenAsync(Documents);
        var second = Assert.IsType<GraphQLStream.Refused>(await query.OpenAsync(Documents));
        reader.Release();
        await using var answers = Assert.IsType<GraphQLStream.Opened>(await first).Answers.GetAsyncEnumerator();

        Assert.Equal((GraphQLOutcome.Unavailable, "MG5019"), (second.Outcome, Code(Text(second.Answer))));
        Assert.True(await answers.MoveNextAsync());
        Assert.Contains("short.md", Text(answers.Current), StringComparison.Ordinal);
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task A_stream_that_is_open_goes_on_for_longer_than_an_answer_may_take()
    {
        var query = new GraphQuery(graph.Store.Reader, null, new ServiceLimits { LongestAnswer = TimeSpan.FromSeconds(1) });
        await using var stream = Assert.IsType<GraphQLStream.Opened>(await query.OpenAsync(new GraphQLRequest("subscription { revisions(after: 0) { number } }"))).Answers.GetAsyncEnumerator();

        await Task.Delay(TimeSpan.FromSeconds(1.2));

        Assert.True(await stream.MoveNextAsync());
        Assert.True(await stream.MoveNextAsync());
        Assert.Contains("\"number\":2", Text(stream.Current), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var output = new ArrayBufferWriter<byte>();
        var query = new GraphQuery(graph.Store.Reader, null, new ServiceLimits { AllowsIntrospection = false });

        await query.AnswerAsync(new GraphQLRequest("{ __schema { description } }"), output);

        Assert.Contains("MG5016", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    private static string Text(ReadOnlyMemory<byte> answer) => Encoding.UTF8.GetString(answer.Span);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static async Task<(GraphQLOutcome Outcome, string Answer)> AskAsync(GraphQuery query)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await query.AnswerAsync(Documents, output);
        return (outcome, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static string? Code(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
