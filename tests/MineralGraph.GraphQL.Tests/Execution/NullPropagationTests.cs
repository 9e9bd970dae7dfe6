namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private readonly Library library = new();

    [Fact]
    public Task A_failed_nullable_field_is_null_beside_the_others() => Answers(
        "{ broken matrix }",
        """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"MG5000"}}],"data":{"broken":null,"matrix":[[1,2],[3]]}}""");

    [Fact]
    public async Task An_exception_goes_to_the_log_and_not_to_the_client()
    {
        Assert.DoesNotContain("secret", await library.AskAsync("{ broken }"), StringComparison.Ordinal);
        var failure = Assert.Single(library.Failures);
        Assert.Equal("Query.broken", failure.Field);
        Assert.Equal("a secret", failure.Exception.Message);
    }

    [Fact]
    public Task A_failed_non_null_field_takes_its_list_and_the_data_with_it() => Answers(
        "{ books { title isbn } }",
        """{"errors":[{"message":"The number of \"Two\" is lost.","locations":[{"line":1,"column":17}],"path":["books",1,"isbn"],"extensions":{"code":"MG5900"}}],"data":null}""");

    [Fact]
    public Task One_bad_parent_does_not_spoil_the_others() => Answers(
        """{ a: book(title: "Two") { isbn } search(text: "") { ... on Book { isbn } } b: book(title: "Two") { title genre } }""",
        """{"errors":[{"message":"The number of \"Two\" is lost.","locations":[{"line":1,"column":27}],"path":["a","isbn"],"extensions":{"code":"MG5900"}}],"data":{"a":null,"search":[{"isbn":"isbn-One"},null,{}],"b":{"title":"Two","genre":"NOVEL"}}}""");

    [Fact]
    public Task A_null_item_takes_its_list() => Answers(
        "{ brokenList }",
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.brokenList.","locations":[{"line":1,"column":3}],"path":["brokenList",1],"extensions":{"code":"MG5024"}}],"data":{"brokenList":null}}""");

    [Fact]
    public Task Null_stops_at_the_nearest_place_that_may_be_null() => Answers(
        "{ strict { inner { deeper { deeper { must } } } } }",
        """{"errors":[{"message":"Cannot return null for non-nullable field Strict.must.","locations":[{"line":1,"column":38}],"path":["strict","inner","deeper","deeper","must"],"extensions":{"code":"MG5024"}}],"data":{"strict":{"inner":null}}}""");

    [Fact]
    public Task Null_reaches_the_root_where_nothing_on_the_way_may_be_null() => Answers(
        "{ strict { deeper { must } } }",
        """{"errors":[{"message":"Cannot return null for non-nullable field Strict.must.","locations":[{"line":1,"column":21}],"path":["strict","deeper","must"],"extensions":{"code":"MG5024"}}],"data":null}""");

    [Fact]
    public async Task What_null_has_replaced_is_not_resolved_any_further()
    {
        await library.AskAsync("{ strict { must deeper { inner { must } } } }");
        Assert.Equal(1, library.Calls["Query.strict"]);
        Assert.False(library.Calls.ContainsKey("Strict.inner"));
    }

    [Fact]
    public Task A_value_that_does_not_fit_is_an_error_of_its_field() => Answers(
        """{ book(title: "Three") { genre } }""",
        """{"errors":[{"message":"Enum \"Genre\" cannot represent value: \"POEM\"","locations":[{"line":1,"column":26}],"path":["book","genre"],"extensions":{"code":"MG5024"}}],"data":{"book":{"genre":null}}}""");

    [Fact]
    public Task A_variable_that_gives_null_to_a_non_null_argument_fails_the_field() => Answers(
        """query($t: String = "One") { book(title: $t) { id } matrix }""",
        """{"errors":[{"message":"Argument \"Query.book(title:)\" has invalid value: Expected variable \"$t\" provided to non-null type \"String!\" not to be null.","locations":[{"line":1,"column":41}],"path":["book"],"extensions":{"code":"MG5024"}}],"data":{"book":null,"matrix":[[1,2],[3]]}}""",
        ("t", null));

    private async Task Answers(string query, string answer, params (string Name, object? Value)[] variables) =>
        Assert.Equal(answer, await library.AskAsync(query, variables));
}
