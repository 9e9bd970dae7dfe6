using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class SharesTests
{
    private const string Said = """
        commodity:Ga | by_product_of | host:bauxite | 60 % | role=by_product
        commodity:Ga | by_product_of | host:sphalerite | 25 % | role=by_product
        commodity:Ga | by_product_of | host:coal | > 5 % | role=by_product
        commodity:Ga | by_product_of | host:bauxite | 90 % | 2024 role=by_product basis=production
        commodity:In | by_product_of | host:sphalerite | - | role=by_product
        commodity:Zn | by_product_of | host:sphalerite | - | role=main
        commodity:Re | by_product_of | host:porphyry_copper | 80 % | role=by_product
        commodity:Re | by_product_of | host:rhenium_ore | 5 % | role=main
        commodity:unobtainium | used_in | use:capacitors
        """;

    [Fact]
    public async Task Shares_stand_by_basis_and_year_and_the_rest_is_shown_with_its_reason()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var tables = (await graph.AskAsync("""{ commodity(name: "Ga") { hostShares { basis year rows { host { id } low high evidence { quote } } undetermined { low high unit explain { formula inputs { symbol low high statements { id } evidence { quote } } premises missing } } } } }"""))
            .GetProperty("commodity").GetProperty("hostShares").EnumerateArray().ToList();

        Assert.Equal(2, tables.Count);
        Assert.Equal((2024, "production"), (tables[0].GetProperty("year").GetInt32(), tables[0].GetProperty("basis").GetString()));
        Assert.Equal((10, 10), Band(tables[0].GetProperty("undetermined")));
        Assert.Equal(["host:coal", "host:bauxite", "host:sphalerite"], tables[1].GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("host").GetProperty("id").GetString()));
        Assert.Equal((0, 10), Band(tables[1].GetProperty("undetermined")));
        Assert.Contains("Σ sᵢ", tables[1].GetProperty("undetermined").GetProperty("explain").GetProperty("formula").GetString(), StringComparison.Ordinal);
        Assert.Equal("commodity:Ga | by_product_of | host:coal | > 5 % | role=by_product", tables[1].GetProperty("undetermined").GetProperty("explain").GetProperty("inputs")[0].GetProperty("evidence")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public async Task A_by_product_without_a_stated_share_is_shown_as_unknown_and_not_as_zero()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var tables = (await graph.AskAsync("""{ host(name: "sphalerite") { byProductShares { commodity { id } rows { host { id } low } undetermined { low high explain { missing } } } } }"""))
            .GetProperty("host").GetProperty("byProductShares").EnumerateArray().ToDictionary(table => table.GetProperty("commodity").GetProperty("id").GetString()!);

        Assert.Equal(["commodity:Ga", "commodity:In"], tables.Keys.Order());
        Assert.Empty(tables["commodity:In"].GetProperty("rows").EnumerateArray());
        Assert.Equal((100, 100), Band(tables["commodity:In"].GetProperty("undetermined")));
        Assert.Equal("No statement gives a share of commodity:In from any host.", tables["commodity:In"].GetProperty("undetermined").GetProperty("explain").GetProperty("missing")[0].GetString());
    }

    [Fact]
    public async Task Question_5_metals_without_a_deposit_of_their_own_come_first_and_the_unknown_are_named()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var page = (await graph.AskAsync("""{ companionality { totalCount nodes { commodity { name } verdict shareAsByProduct { low high } evidence { quote } assumptions { relation from { id } } } } only: companionality(verdict: [UNKNOWN]) { totalCount nodes { commodity { name } } } }"""));

        var all = page.GetProperty("companionality").GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("commodity").GetProperty("name").GetString()!);
        Assert.Equal(["Ga BY_PRODUCT_ONLY", "In BY_PRODUCT_ONLY", "Re BOTH", "Zn OWN_ONLY", "unobtainium UNKNOWN"], all.Select(node => $"{node.Key} {node.Value.GetProperty("verdict").GetString()}"));
        Assert.Equal((90, 100), Band(all["Ga"].GetProperty("shareAsByProduct")));
        Assert.Equal((0, 100), Band(all["In"].GetProperty("shareAsByProduct")));
        Assert.Equal((80, 95), Band(all["Re"].GetProperty("shareAsByProduct")));
        Assert.Equal(JsonValueKind.Null, all["unobtainium"].GetProperty("shareAsByProduct").GetProperty("low").ValueKind);
        Assert.Contains("host:sphalerite", all["Zn"].GetProperty("assumptions").EnumerateArray().Select(fact => fact.GetProperty("from").GetProperty("id").GetString()));
        Assert.Equal("unobtainium", Assert.Single(page.GetProperty("only").GetProperty("nodes").EnumerateArray()).GetProperty("commodity").GetProperty("name").GetString());
    }

    [OwnEngineTheory]
    [InlineData("""{ companionality { nodes { commodity { id } evidence { quote } } } }""", "FindRevision 1, ListEvidence 1, ListStatements 1, Search 1")]
    [InlineData("""{ statements(filter: {predicate: ["by_product_of"]}) { nodes { subject { ... on Commodity { companionality { verdict } hostShares { year } } } } } }""", "Expand 2, FindEntities 1, FindRevision 1, ListStatements 1")]
    [InlineData("""{ host(name: "sphalerite") { byProductShares { rows { evidence { quote } } undetermined { explain { inputs { evidence { quote } } } } } } }""", "Expand 2, FindEntitiesByName 1, FindRevision 1, ListEvidence 2")]
    public async Task The_store_is_asked_once_for_each_field_of_a_level(string query, string counts)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(counts, reader.Counts);
    }

    private static (double Low, double High) Band(JsonElement number) => (number.GetProperty("low").GetDouble(), number.GetProperty("high").GetDouble());
}
