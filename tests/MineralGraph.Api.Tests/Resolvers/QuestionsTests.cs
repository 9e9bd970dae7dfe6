using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>The questions that the API must answer, each in one query.</summary>
public sealed class QuestionsTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Fact]
    public async Task Question_1_by_products_of_bauxite_name_gallium_once_with_every_share_its_year_and_its_quote()
    {
        var data = await graph.AskAsync("""{ revision { number } host(name: "铝土矿") { byProducts { commodity { name } shares { percent comparator basis year evidence { quote citation line document { name } } } } } }""");

        var gallium = Assert.Single(data.GetProperty("host").GetProperty("byProducts").EnumerateArray());
        Assert.Equal("""
            {"commodity":{"name":"Ga"},"shares":[{"percent":60,"comparator":"~","basis":null,"year":2025,"evidence":[{"quote":"镓约六成取自铝土矿（2025年）","citation":"our summary of a survey","line":1,"document":{"name":"short.md"}}]},{"percent":90,"comparator":"~","basis":null,"year":2023,"evidence":[{"quote":"镓有九成来自铝土矿","citation":"our summary of a survey","line":2,"document":{"name":"short.md"}}]}]}
            """, gallium.GetRawText());
        Assert.Equal(2, data.GetProperty("revision").GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task Question_1_with_narrower_hosts_lists_what_it_takes_for_granted()
    {
        var data = await graph.AskAsync("""{ host(name: "bauxite") { byProducts(narrower: true) { commodity { name } evidence { quote } assumptions { relation from { id } to { id } source } } } }""");

        var found = data.GetProperty("host").GetProperty("byProducts").EnumerateArray().ToDictionary(entry => entry.GetProperty("commodity").GetProperty("name").GetString()!);
        Assert.Equal(["Ga", "V"], found.Keys.Order());
        Assert.Empty(found["Ga"].GetProperty("assumptions").EnumerateArray());
        var assumption = Assert.Single(found["V"].GetProperty("assumptions").EnumerateArray());
        Assert.Equal(("host_within", "host:bayer_liquor", "host:bauxite"), (assumption.GetProperty("relation").GetString(), Id(assumption.GetProperty("from")), Id(assumption.GetProperty("to"))));
        Assert.NotEmpty(assumption.GetProperty("source").GetString()!);
    }

    [Fact]
    public async Task Question_2_hosts_of_germanium_with_the_other_roles_apart()
    {
        var germanium = (await graph.AskAsync("""{ commodity(name: "germanium") { hosts { host { id label(language: "zh") } evidence { quote } } otherHosts { host { id } statements { role } } } }""")).GetProperty("commodity");

        Assert.Equal("""[{"host":{"id":"host:sphalerite","label":"闪锌矿"},"evidence":[{"quote":"锗靠闪锌矿的浸出渣回收"}]}]""", germanium.GetProperty("hosts").GetRawText());
        Assert.Equal("""[{"host":{"id":"host:lignite"},"statements":[{"role":"host"}]}]""", germanium.GetProperty("otherHosts").GetRawText());
    }

    [Fact]
    public async Task Question_3_rhenium_reaches_its_hosts_by_statements_and_their_metals_by_background()
    {
        var paths = (await graph.AskAsync("""{ commodity(name: "铼") { dependencyPaths { weakestConfidence hops { to { id } statements { evidence { quote } } assumption { relation } } assumptions { to { id } source } } } }"""))
            .GetProperty("commodity").GetProperty("dependencyPaths").EnumerateArray().ToList();

        Assert.Equal(["host:molybdenite_concentrate>commodity:Mo", "host:porphyry_copper>commodity:Cu"],
            paths.Select(path => string.Join('>', path.GetProperty("hops").EnumerateArray().Select(hop => Id(hop.GetProperty("to"))))).Order());
        Assert.All(paths, path =>
        {
            var hops = path.GetProperty("hops");
            Assert.NotEmpty(hops[0].GetProperty("statements")[0].GetProperty("evidence")[0].GetProperty("quote").GetString()!);
            Assert.Equal(JsonValueKind.Null, hops[0].GetProperty("assumption").ValueKind);
            Assert.Equal("primary_metal", hops[1].GetProperty("assumption").GetProperty("relation").GetString());
            Assert.Single(path.GetProperty("assumptions").EnumerateArray());
            Assert.Equal(0.9, path.GetProperty("weakestConfidence").GetDouble());
        });
    }

    [Fact]
    public async Task Question_4_everything_known_of_gallium()
    {
        var gallium = (await graph.AskAsync("""
            { commodity(name: "Ga") {
                hosts { host { id } } deposits { entity { id } } uses { entity { id } } policies { entity { id } statements { measure } }
                reserves { subject { id } value { number unit dimension } } production { subject { id } value { normalised normalisedMax } year } importReliance { subject { id } value { number } } exports { id }
            } }
            """)).GetProperty("commodity");

        Assert.Equal("""
            {"hosts":[{"host":{"id":"host:bauxite"}}],"deposits":[],"uses":[{"entity":{"id":"use:power chips"}}],"policies":[{"entity":{"id":"policy:gallium export licence"},"statements":[{"measure":"export_control"}]}],"reserves":[{"subject":{"id":"country:CN"},"value":{"number":190000,"unit":"t","dimension":"t"}}],"production":[{"subject":{"id":"country:CN"},"value":{"normalised":680,"normalisedMax":680},"year":2024}],"importReliance":[{"subject":{"id":"country:JP"},"value":{"number":90}}],"exports":[]}
            """, gallium.GetRawText());
    }

    [Theory]
    [InlineData("region", "云南")]
    [InlineData("region", "Yunnan")]
    [InlineData("country", "China")]
    public async Task Question_12_deposits_of_a_place_and_what_they_hold_by_statements_and_by_background(string field, string name)
    {
        var deposits = (await graph.AskAsync($$"""{ {{field}}(name: "{{name}}") { deposits { deposit { name } statements { evidence { quote } } assumptions { relation } commodities { entity { name } } } } }"""))
            .GetProperty(field).GetProperty("deposits").EnumerateArray().ToDictionary(entry => entry.GetProperty("deposit").GetProperty("name").GetString()!);

        Assert.Equal(["会泽", "都龙"], deposits.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("都龙在云南", deposits["都龙"].GetProperty("statements")[0].GetProperty("evidence")[0].GetProperty("quote").GetString());
        Assert.Equal("In", deposits["都龙"].GetProperty("commodities")[0].GetProperty("entity").GetProperty("name").GetString());
        Assert.Empty(deposits["会泽"].GetProperty("statements").EnumerateArray());
        Assert.Equal("deposit_in", deposits["会泽"].GetProperty("assumptions")[0].GetProperty("relation").GetString());
    }

    [Theory]
    [InlineData("母液", "拜耳法母液里也能提出钒")]
    [InlineData("roaster", "Rhenium leaves the roaster with molybdenite concentrate")]
    public async Task Question_15_search_in_chinese_and_english_over_names_and_quotes(string text, string quote)
    {
        var hits = (await graph.AskAsync($$"""{ search(text: "{{text}}") { hits { __typename ... on QuoteHit { statement { predicate } evidence { quote } } ... on EntityHit { entity { id } } } } }"""))
            .GetProperty("search").GetProperty("hits").EnumerateArray().ToList();

        Assert.Contains(quote, hits.Where(hit => hit.GetProperty("__typename").GetString() == "QuoteHit").Select(hit => hit.GetProperty("evidence").GetProperty("quote").GetString()));
        Assert.Equal(text == "母液", hits.Exists(hit => hit.GetProperty("__typename").GetString() == "EntityHit"));
    }

    private static string? Id(JsonElement entity) => entity.GetProperty("id").GetString();
}
