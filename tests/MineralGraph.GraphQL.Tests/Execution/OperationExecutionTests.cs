namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class OperationExecutionTests
{
    private readonly Library library = new();

    [Fact]
    public Task Fields_are_answered_in_the_order_of_the_query() => Answers(
        """{ book(title: "One") { pages t: title __typename id } }""",
        """{"data":{"book":{"pages":300,"t":"One","__typename":"Book","id":"One"}}}""");

    [Fact]
    public Task Selections_of_one_name_are_merged() => Answers(
        """{ book(title: "One") { title } ...F book(title: "One") { id } } fragment F on Query { book(title: "One") { pages title } }""",
        """{"data":{"book":{"title":"One","pages":300,"id":"One"}}}""");

    [Fact]
    public async Task A_field_is_resolved_once_per_level_whatever_the_number_of_parents()
    {
        var answer = await library.AskAsync("{ books { authors { books { authors { name } } } } }");
        Assert.Equal(24, answer.Split("\"name\":").Length - 1);
        Assert.Equal(2, library.Calls["Book.authors"]);
        Assert.Equal(1, library.Calls["Author.books"]);
    }

    [Fact]
    public Task Fragments_apply_by_the_type_of_the_value() => Answers(
        """{ search(text: "") { __typename ... on Book { title } ... on Author { name } ... on Node { id } } node(id: "a") { id ... on Author { name } ... on Book { title } } }""",
        """{"data":{"search":[{"__typename":"Book","title":"One","id":"One"},null,{"__typename":"Author","name":"Ada","id":"a"}],"node":{"id":"a","name":"Ada"}}}""");

    [Fact]
    public async Task Skip_and_include_decide_what_is_answered()
    {
        var query = """query($y: Boolean!, $n: Boolean = false) { book(title: "One") { a: id @include(if: $y) b: id @skip(if: $y) c: id @include(if: $n) ... @skip(if: true) { d: id } ...F @include(if: $y) } } fragment F on Book { e: id @skip(if: $n) }""";
        Assert.Equal("""{"data":{"book":{"a":"One","e":"One"}}}""", await library.AskAsync(query, ("y", true)));
        Assert.Equal("""{"data":{"book":{"b":"One","c":"One"}}}""", await library.AskAsync(query, ("y", false), ("n", true)));
    }

    [Fact]
    public Task Lists_of_lists_are_completed() => Answers("{ matrix }", """{"data":{"matrix":[[1,2],[3]]}}""");

    [Fact]
    public Task Defaults_variables_and_nested_objects_reach_the_resolver() => Answers(
        """query($w: [String!], $none: Int) { a: echo(filter: { words: $w, nested: { min: $none } }) b: echo(filter: {}, level: HIGH, number: 2) c: echo(filter: null) }""",
        """{"data":{"a":"filter={words=[x,y],min=3,nested={min=3}};level=LOW","b":"filter={min=3};level=HIGH;number=2","c":"filter=null;level=LOW"}}""",
        ("w", new object?[] { "x", "y" }));

    [Fact]
    public Task A_single_value_is_a_list_of_one() => Answers(
        """{ books(titles: "Two") { title } }""",
        """{"data":{"books":[{"title":"Two"}]}}""");

    [Fact]
    public async Task Mutations_run_one_after_another_each_with_what_is_below_it()
    {
        Assert.Equal(
            """{"data":{"a":{"value":1,"again":1},"b":{"value":3,"again":3},"c":{"again":6}}}""",
            await library.AskAsync("mutation { a: add(amount: 1) { value again } b: add(amount: 2) { value again } c: add(amount: 3) { again } }"));
    }

    [Fact]
    public Task An_operation_is_chosen_by_name() => Answers(
        "query A { matrix } query B { book(title: \"One\") { id } }",
        """{"errors":[{"message":"Must provide operation name if query contains multiple operations.","extensions":{"code":"MG5022"}}]}""");

    [Fact]
    public async Task An_unknown_operation_is_refused()
    {
        var answer = await library.Engine.ExecuteAsync(new GraphQLRequest("query A { matrix }") { OperationName = "Z" });
        Assert.Equal("""{"errors":[{"message":"Unknown operation named \"Z\".","extensions":{"code":"MG5022"}}]}""", answer);
    }

    [Fact]
    public async Task A_mutation_is_refused_where_only_queries_may_run()
    {
        var answer = await library.Engine.ExecuteAsync(new GraphQLRequest("mutation { add(amount: 1) { value } }") { QueriesOnly = true });
        Assert.Equal("""{"errors":[{"message":"Can only perform a mutation operation from a POST request.","locations":[{"line":1,"column":1}],"extensions":{"code":"MG5003"}}]}""", answer);
        Assert.Empty(library.Calls);
    }

    [Fact]
    public async Task Nothing_is_executed_of_an_invalid_document()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var outcome = await library.Engine.ReportAsync(new GraphQLRequest("{ matrix books { titel } }"), null, output);
        Assert.False(outcome.IsExecuted);
        Assert.Equal(
            """{"errors":[{"message":"Cannot query field \"titel\" on type \"Book\". Did you mean \"title\"?","locations":[{"line":1,"column":18}],"extensions":{"code":"MG5021"}}]}""",
            System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Empty(library.Calls);
    }

    [Fact]
    public async Task Cancellation_ends_the_execution_and_writes_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var running = library.Engine.ExecuteAsync(new GraphQLRequest("{ waits }"), null, output, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        Assert.Equal(0, output.WrittenCount);
        Assert.Empty(library.Failures);
    }

    [Fact]
    public async Task Many_requests_at_once_do_not_disturb_each_other()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => Task.Run(() => library.AskAsync($"{{ book(title: \"{index % 7}\") {{ id }} }}").AsTask())));
        Assert.All(answers.Select((answer, index) => (answer, index)), pair => Assert.Equal($$$$"""{"data":{"book":{"id":"{{{{pair.index % 7}}}}"}}}""", pair.answer));
    }

    private async Task Answers(string query, string answer, params (string Name, object? Value)[] variables) =>
        Assert.Equal(answer, await library.AskAsync(query, variables));
}
