using System.Text;
using MineralGraph.GraphQL.Execution;
using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { now: Int }
        type Subscription { ticks(count: Int!): Tick, numbers: Int!, broken: Int, breaks: Int, unheard: Int }
        type Tick { number: Int!, service: String }
        """;

    private readonly List<ResolverFailure> failures = [];
    private int served;

    [Fact]
    public Task Each_event_is_answered_with_services_of_its_own() => Answers(
        "subscription { ticks(count: 2) { number service } }",
        """{"data":{"ticks":{"number":1,"service":"2"}}}""",
        """{"data":{"ticks":{"number":2,"service":"3"}}}""");

    [Fact]
    public Task A_failing_event_does_not_end_the_stream() => Answers(
        "subscription { numbers }",
        """{"data":{"numbers":1}}""",
        """{"errors":[{"message":"Cannot return null for non-nullable field Subscription.numbers.","locations":[{"line":1,"column":16}],"path":["numbers"],"extensions":{"code":"MG5024"}}],"data":null}""",
        """{"data":{"numbers":3}}""");

    [Fact]
    public async Task A_failing_stream_ends_with_an_answer_that_says_so()
    {
        await Answers(
            "subscription { b: breaks }",
            """{"data":{"b":1}}""",
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["b"],"extensions":{"code":"MG5000"}}]}""");
        Assert.Equal("Subscription.breaks", Assert.Single(failures).Field);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_had_is_refused()
    {
        await Refuses("subscription { broken }", """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["broken"],"extensions":{"code":"MG5000"}}]}""");
        Assert.Equal("a secret", Assert.Single(failures).Exception.Message);
    }

    [Fact]
    public async Task A_field_without_a_stream_is_a_defect_that_the_log_tells()
    {
        await Refuses("subscription { unheard }", """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["unheard"],"extensions":{"code":"MG5000"}}]}""");
        Assert.Equal("No stream is bound to Subscription.unheard.", Assert.Single(failures).Exception.Message);
    }

    [Fact]
    public Task Variables_are_coerced_before_the_stream_is_asked_for() => Refuses(
        "subscription($n: Int!) { ticks(count: $n) { number } }",
        """{"errors":[{"message":"Variable \"$n\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.","locations":[{"line":1,"column":14}],"extensions":{"code":"MG5023"}}]}""");

    [Fact]
    public Task A_query_has_one_answer() => Answers("{ now }", """{"data":{"now":7}}""");

    [Fact]
    public async Task A_single_answer_cannot_be_had_of_a_subscription() => Assert.Equal(
        """{"errors":[{"message":"Subscriptions cannot be executed as a single request.","extensions":{"code":"MG5022"}}]}""",
        await Build().ExecuteAsync(new GraphQLRequest("subscription { numbers }")));

    [Fact]
    public async Task Cancellation_ends_the_stream()
    {
        using var cancellation = new CancellationTokenSource();
        var opened = Assert.IsType<GraphQLStream.Opened>(await Build().OpenAsync(new GraphQLRequest("subscription { ticks(count: 1000000) { number } }"), () => "", cancellation.Token));
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in opened.Answers)
                if (++seen == 3) await cancellation.CancelAsync();
        });
        Assert.Equal(3, seen);
    }

    [Theory]
    [InlineData("nothing", "A resolver is registered for \"Subscription.nothing\", but type \"Subscription\" has no such field.")]
    [InlineData("tick", "A resolver is registered for \"Subscription.tick\", but type \"Subscription\" has no such field. Did you mean \"ticks\"?")]
    public void A_stream_for_no_field_is_refused(string field, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLSchemaException>(() => new SchemaBinding(GraphQLSchema.Parse(Sdl)).BindStream(field, (_, _) => default)).Errors[0].Message);

    [Fact]
    public void A_stream_without_subscriptions_is_refused() => Assert.Equal(
        "A stream is registered for \"ticks\", but the schema has no subscriptions.",
        Assert.Throws<GraphQLSchemaException>(() => new SchemaBinding(GraphQLSchema.Parse("type Query { a: Int }")).BindStream("ticks", (_, _) => default)).Errors[0].Message);

    private GraphQLEngine Build()
    {
        var schema = GraphQLSchema.Parse(Sdl);
        var binding = new SchemaBinding(schema)
            .Bind("Query", "now", (_, _, _) => ValueTask.FromResult<IReadOnlyList<object?>>([7]))
            .Bind("Tick", "service", (parents, _, context) => ValueTask.FromResult<IReadOnlyList<object?>>([.. parents.Select(_ => context.Services)]))
            .BindStream("ticks", (arguments, context) => ValueTask.FromResult(TicksAsync(arguments.Get<int>("count"), context.Cancellation)))
            .BindStream("numbers", (_, _) => ValueTask.FromResult(new object?[] { 1, null, 3 }.ToAsyncEnumerable()))
            .BindStream("broken", (_, _) => throw new InvalidOperationException("a secret"))
            .BindStream("breaks", (_, _) => ValueTask.FromResult(BreaksAsync()));
        return new GraphQLEngine(schema, binding, new GraphQLOptions { OnFailure = failures.Add });
    }

    private static async IAsyncEnumerable<object?> TicksAsync(int count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; number <= count; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return new Dictionary<string, object?> { ["number"] = number };
        }
    }

    private static async IAsyncEnumerable<object?> BreaksAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("a secret");
    }

    private async Task Answers(string query, params string[] answers)
    {
        var opened = Assert.IsType<GraphQLStream.Opened>(await Build().OpenAsync(new GraphQLRequest(query), () => $"{++served}"));
        var given = new List<string>();
        await foreach (var answer in opened.Answers) given.Add(Encoding.UTF8.GetString(answer.Span));
        Assert.Equal(answers, given);
    }

    private async Task Refuses(string query, string answer)
    {
        var refused = Assert.IsType<GraphQLStream.Refused>(await Build().OpenAsync(new GraphQLRequest(query), () => null));
        Assert.Equal(answer, Encoding.UTF8.GetString(refused.Answer.Span));
        Assert.Equal(GraphQLOutcome.Invalid, refused.Outcome);
    }
}
