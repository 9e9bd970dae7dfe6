namespace MineralGraph.GraphQL.Tests.Execution;

public sealed class RequestCostTests
{
    private readonly Library library = new();

    [Fact]
    public async Task The_cost_is_told_where_it_is_asked_for() => Assert.Equal(
        """{"data":{"books":[{"t":"One","authors":[{"name":"Ada"},{"name":"Ben"}]},{"t":"Two","authors":[{"name":"Ada"},{"name":"Ben"}]}]},"extensions":{"cost":{"fields":4,"aliases":1,"depth":3,"estimatedValues":15,"values":15,"resolverCalls":4}}}""",
        await library.Engine.ExecuteAsync(new GraphQLRequest("{ books(first: 2) { t: title ...A } } fragment A on Book { authors { name } }") { ReportsCost = true }));

    [Fact]
    public async Task The_cost_is_kept_silent_otherwise() =>
        Assert.DoesNotContain("extensions", await library.AskAsync("{ books { title } }"), StringComparison.Ordinal);
}
