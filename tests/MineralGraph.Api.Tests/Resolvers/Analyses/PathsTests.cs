namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class PathsTests
{
    private const string Said = """
        commodity:In | by_product_of | host:sphalerite | - | role=by_product
        commodity:Tl | by_product_of | host:sphalerite | - | role=host
        commodity:In | used_in | use:thin-film solar cells
        commodity:Tl | used_in | use:薄膜太阳能电池
        commodity:In | used_in | use:sunglasses
        commodity:Te | used_in | use:solar cells
        """;

    [Fact]
    public async Task Question_10_paths_have_quotes_or_assumptions_and_the_name_of_a_use_tells_what_it_is_a_kind_of()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var page = (await graph.AskAsync("""{ dependencyPaths(from: "sphalerite", to: "solar cells") { from { id } to { id } totalCount limits reason nodes { weakestConfidence weakestHop { to { id } } hops { from { id } predicate reversed to { id } evidence { quote } assumption { relation source } } } } }""")).GetProperty("dependencyPaths");

        Assert.Equal(1, page.GetProperty("totalCount").GetInt32());
        Assert.Equal("""
            [{"from":{"id":"host:sphalerite"},"predicate":"by_product_of","reversed":true,"to":{"id":"commodity:In"},"evidence":[{"quote":"commodity:In | by_product_of | host:sphalerite | - | role=by_product"}],"assumption":null},{"from":{"id":"commodity:In"},"predicate":"used_in","reversed":false,"to":{"id":"use:thin-film solar cells"},"evidence":[{"quote":"commodity:In | used_in | use:thin-film solar cells"}],"assumption":null},{"from":{"id":"use:thin-film solar cells"},"predicate":"use_within","reversed":false,"to":{"id":"use:solar cells"},"evidence":[],"assumption":{"relation":"use_within","source":"the name: it ends in the name of the wider use"}}]
            """, page.GetProperty("nodes")[0].GetProperty("hops").GetRawText());
        Assert.Empty(page.GetProperty("limits").EnumerateArray());
    }

    [Fact]
    public async Task A_use_that_only_background_knows_is_reached_and_roles_narrow_the_paths()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var pages = await graph.AskAsync("""{ all: dependencyPaths(from: "sphalerite", to: "太阳能电池") { totalCount reason } dependence: dependencyPaths(from: "host:sphalerite", to: "太阳能电池", roles: ["by_product"]) { totalCount reason } }""");

        Assert.Equal(1, pages.GetProperty("all").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, pages.GetProperty("dependence").GetProperty("totalCount").GetInt32());
        Assert.StartsWith("No path of at most 4 hops leads from host:sphalerite to use:太阳能电池 over by_product_of, used_in, substitutes.", pages.GetProperty("dependence").GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""dependencyPaths(from: "sphalerit", to: "solar cells") { totalCount }""", "MG5110", "Did you mean \"sphalerite\"")]
    [InlineData("""dependencyPaths(from: "sphalerite", to: "solar cells", maxHops: 7) { totalCount }""", "MG5114", "ask for 1 to 6")]
    [InlineData("""dependencyPaths(from: "sphalerite", to: "solar cells", predicates: ["usedin"]) { totalCount }""", "MG5108", "Did you mean \"used_in\"")]
    [InlineData("""dependencyPaths(from: "sphalerite", to: "solar cells", roles: ["byproduct"]) { totalCount }""", "MG5109", "by_product")]
    public async Task What_cannot_be_answered_is_told(string field, string code, string message)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var refused = await graph.FailAsync($"{{ {field} }}");

        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_graph_is_read_from_both_ends_at_once()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        await SmallGraph.AnswerAsync(reader, """{ dependencyPaths(from: "sphalerite", to: "use:thin-film solar cells", maxHops: 6) { nodes { hops { statements { id } } } } }""");

        Assert.Equal("Expand 3, FindEntities 1, FindEntitiesByName 1, FindRevision 1, Search 1", reader.Counts);
    }
}
