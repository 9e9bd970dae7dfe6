using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class ShocksTests
{
    private const string Said = """
        commodity:Ga | by_product_of | host:bauxite | 60 % | role=by_product
        commodity:Ga | by_product_of | host:sphalerite | 25 % | role=by_product
        commodity:In | by_product_of | host:sphalerite | - | role=by_product
        commodity:Cd | by_product_of | host:zinc_ore | 90..95 % | 2024 role=by_product
        commodity:V | by_product_of | host:coal | 40 % | role=by_product
        commodity:Ga | used_in | use:power chips
        commodity:In | used_in | use:displays
        country:JP | import_reliance | commodity:Ga | 90 %
        country:KR | import_reliance | commodity:In | -
        country:US | import_reliance | commodity:Ga | 1
        country:US | import_reliance | commodity:Ga | 50 % | partner=country:CN
        country:CN | production | commodity:Ga | 95 % | 2024 measure=share
        country:CN | production | commodity:Ga | 60 % | 2010 measure=share
        country:CN | exports | commodity:Ge | >= 70 %
        country:DE | import_reliance | commodity:Ge | 80 %
        country:FR | production | commodity:Ga | 3 t
        """;

    [Fact]
    public async Task Question_6_a_fall_in_zinc_mining_costs_by_products_in_proportion_and_what_no_statement_tells_is_a_band_with_its_reason()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var shock = (await graph.AskAsync("""{ shock(of: {output: {of: "Zn", byPercent: 20}}) { metals { commodity { name } loss { low high explain { formula missing inputs { symbol low statements { id } evidence { quote } } assumptions { relation from { id } } } } } uses { use { name } commodity { name } loss { low high } } importers { importer { id } commodity { name } loss { low high explain { missing } } } premises missing assumptions { relation } reason } }""")).GetProperty("shock");

        Assert.Equal(["Zn 20..20", "Cd 18..19", "Ga 5..5", "In 0..20"], Losses(shock, "metals", loss => loss.GetProperty("commodity").GetProperty("name").GetString()));
        Assert.Equal(["power chips 5..5", "displays 0..20"], Losses(shock, "uses", loss => loss.GetProperty("use").GetProperty("name").GetString()));
        Assert.Equal(["country:US 5..5", "country:JP 4.5..4.5", "country:KR 0..20"], Losses(shock, "importers", loss => loss.GetProperty("importer").GetProperty("id").GetString()));
        var missing = shock.GetProperty("missing").EnumerateArray().Select(line => line.GetString()).ToList();
        Assert.Contains("Which share of commodity:In comes from host:sphalerite.", missing);
        Assert.Contains("How far country:KR relies on imports of commodity:In.", missing);
        Assert.Contains("primary_metal", shock.GetProperty("assumptions").EnumerateArray().Select(fact => fact.GetProperty("relation").GetString()));
        Assert.Contains("commodity:Ga | by_product_of | host:sphalerite | 25 % | role=by_product", shock.GetProperty("metals").GetRawText(), StringComparison.Ordinal);
        Assert.NotEmpty(shock.GetProperty("premises").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, shock.GetProperty("reason").ValueKind);
    }

    [Fact]
    public async Task A_fall_in_a_host_costs_its_own_metal_an_unknown_part_and_what_is_stated_of_a_wider_host_at_most()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var shock = (await graph.AskAsync("""{ shock(of: {output: {of: "sphalerite", byPercent: 50}}) { metals { commodity { name } loss { low high } } missing } }""")).GetProperty("shock");

        Assert.Equal(["Ga 12.5..12.5", "In 0..50", "Zn 0..50", "Cd 0..47.5"], Losses(shock, "metals", loss => loss.GetProperty("commodity").GetProperty("name").GetString()));
        Assert.Contains("Which part of host:zinc_ore is host:sphalerite.", shock.GetProperty("missing").EnumerateArray().Select(line => line.GetString()));
        Assert.Contains("Which share of commodity:Zn comes from host:sphalerite.", shock.GetProperty("missing").EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public async Task Question_6_a_country_that_stops_exporting_costs_importers_by_their_reliance_on_it_or_between_nothing_and_their_reliance()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var shock = (await graph.AskAsync("""{ shock(of: {exports: {country: "CN"}}) { metals { commodity { name } loss { low high explain { missing inputs { symbol low high } } } } importers { importer { id } commodity { name } loss { low high explain { inputs { symbol low high evidence { quote } } } } } missing } }""")).GetProperty("shock");

        Assert.Equal(["Ge 0..100", "Ga 0..95"], Losses(shock, "metals", loss => loss.GetProperty("commodity").GetProperty("name").GetString()));
        Assert.Equal(["country:DE 56..80", "country:US 50..50", "country:JP 0..90"], Losses(shock, "importers", loss => loss.GetProperty("importer").GetProperty("id").GetString()));
        Assert.Contains("Which share of the imports of commodity:Ga comes from country:CN.", shock.GetProperty("missing").EnumerateArray().Select(line => line.GetString()));
        Assert.Contains("Which share of its output of commodity:Ga country:CN exports.", shock.GetProperty("missing").EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public async Task Half_of_the_exports_of_one_commodity_may_be_asked_about()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var shock = (await graph.AskAsync("""{ shock(of: {exports: {country: "country:CN", byPercent: 50, commodities: ["Ga"]}}) { metals { commodity { name } loss { low high } } importers { importer { id } loss { low high } } } }""")).GetProperty("shock");

        Assert.Equal(["Ga 0..47.5"], Losses(shock, "metals", loss => loss.GetProperty("commodity").GetProperty("name").GetString()));
        Assert.Equal(["country:US 25..25", "country:JP 0..45"], Losses(shock, "importers", loss => loss.GetProperty("importer").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Where_nothing_is_known_to_be_hit_the_answer_says_so()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var answer = await graph.AskAsync("""{ a: shock(of: {output: {of: "V", byPercent: 10}}) { metals { commodity { name } } reason } b: shock(of: {exports: {country: "FR"}}) { metals { commodity { name } } reason } }""");

        Assert.Equal("Nothing is stated to be a by-product of commodity:V or of what is mined for it.", answer.GetProperty("a").GetProperty("reason").GetString());
        Assert.Equal("No statement says what country:FR exports or which share of a commodity it produces.", answer.GetProperty("b").GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("""shock(of: {output: {of: "Zn", byPercent: 0}}) { reason }""", "MG5202", "above 0, 100 at most")]
    [InlineData("""shock(of: {output: {of: "Zn", byPercent: 101}}) { reason }""", "MG5202", "above 0, 100 at most")]
    [InlineData("""shock(of: {output: {of: "sphalerit", byPercent: 1}}) { reason }""", "MG5110", "Did you mean \"sphalerite\"")]
    [InlineData("""shock(of: {exports: {country: "Chna"}}) { reason }""", "MG5110", "Nothing in the graph")]
    public async Task What_cannot_be_answered_is_told(string field, string code, string message)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var refused = await graph.FailAsync($"{{ {field} }}");

        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_9_countries_stand_by_what_is_stated_at_least_and_what_is_not_stated_widens_the_band()
    {
        await using var graph = await StatedGraph.OpenAsync("""
            commodity:Ge | used_in | use:红外镜头
            commodity:Te | used_in | use:红外设备
            commodity:Cu | used_in | use:wires
            country:US | import_reliance | commodity:Ge | 0.84
            country:US | import_reliance | commodity:Te | 90 %
            country:JP | import_reliance | commodity:Ge | > 90 %
            country:KR | import_reliance | commodity:Te
            """);

        var page = (await graph.AskAsync("""{ exposure(use: "红外光学") { commodities { entity { id } evidence { quote } } assumptions { relation from { id } } nodes { country { id } exposure { low high explain { missing inputs { symbol low high } } } reliances { commodity { id } low high evidence { quote } } unknown { id } } reason } none: exposure(commodities: ["Cu"]) { reason } }"""));

        var nodes = page.GetProperty("exposure").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["country:US 87..87", "country:JP 45..100", "country:KR 0..100"], nodes.Select(node => $"{node.GetProperty("country").GetProperty("id").GetString()} {Band(node.GetProperty("exposure"))}"));
        Assert.Equal("commodity:Te", Assert.Single(nodes[1].GetProperty("unknown").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(new HashSet<string?> { "use:红外镜头", "use:红外设备" }, page.GetProperty("exposure").GetProperty("assumptions").EnumerateArray().Select(fact => fact.GetProperty("from").GetProperty("id").GetString()).ToHashSet());
        Assert.Equal("No statement says which country relies on imports of these commodities.", page.GetProperty("none").GetProperty("reason").GetString());
        Assert.Equal("MG5204", (await graph.FailAsync("{ exposure { reason } }")).Code);
    }

    [OwnEngineTheory]
    [InlineData("""{ shock(of: {output: {of: "Zn", byPercent: 20}}) { metals { loss { low } } uses { loss { low } } importers { loss { low } } } }""", "Expand 3, FindEntitiesByName 1, FindRevision 1")]
    [InlineData("""{ shock(of: {exports: {country: "CN"}}) { importers { importer { id } loss { explain { inputs { evidence { quote } } } } } } }""", "Expand 2, FindEntitiesByName 1, FindRevision 1, ListEvidence 1")]
    [InlineData("""{ exposure(use: "power chips") { nodes { exposure { low } unknown { id } } } }""", "Expand 2, FindEntitiesByName 1, FindRevision 1, Search 1")]
    public async Task The_store_is_asked_once_for_each_level(string query, string counts)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(counts, reader.Counts);
    }

    private static IEnumerable<string> Losses(JsonElement shock, string field, Func<JsonElement, string?> name) =>
        shock.GetProperty(field).EnumerateArray().Select(loss => $"{name(loss)} {Band(loss.GetProperty("loss"))}");

    private static string Band(JsonElement number) => $"{number.GetProperty("low").GetDouble():0.###}..{number.GetProperty("high").GetDouble():0.###}";
}
