using System.Text.Json;

namespace MineralGraph.Api.Tests.Seeds;

/// <summary>The questions that are worked out rather than looked up, on documents of other people's: figures, and that each shows what it rests on.</summary>
public sealed class SeedAnalysesTests(SeedGraph graph) : IClassFixture<SeedGraph>
{
    [NeedsSeedsFact]
    public async Task Question_5_gallium_indium_and_rhenium_have_no_deposit_of_their_own_and_copper_has()
    {
        var found = (await graph.AnswerAsync(5)).GetProperty("companionality").GetProperty("nodes").EnumerateArray().ToDictionary(node => Name(node.GetProperty("commodity"))!);

        Assert.Superset(new HashSet<string> { "Ga", "In", "Re" }, found.Keys.ToHashSet());
        Assert.DoesNotContain("Cu", found.Keys);
        Assert.All(found.Values, node => Assert.Equal("BY_PRODUCT_ONLY", Text(node, "verdict")));
        Assert.All(found.Values, node => Within(Band(node.GetProperty("shareAsByProduct")), 0, 100));
        var inputs = found["Ga"].GetProperty("shareAsByProduct").GetProperty("explain").GetProperty("inputs").EnumerateArray().ToList();
        Assert.Contains(inputs, input => input.GetProperty("evidence").GetArrayLength() > 0);
    }

    [NeedsSeedsFact]
    public async Task Question_6_a_fifth_less_zinc_costs_gallium_what_it_owes_to_zinc()
    {
        var zinc = (await graph.AnswerAsync(6)).GetProperty("zinc");
        var losses = zinc.GetProperty("metals").EnumerateArray().ToDictionary(metal => Name(metal.GetProperty("commodity"))!, metal => metal.GetProperty("loss"));

        Assert.Equal((20, 20), Band(losses["Zn"]));
        Assert.Superset(new HashSet<string> { "Ga", "In" }, losses.Keys.ToHashSet());
        Assert.All(losses.Values, loss => Within(Band(loss), 0, 20));
        Assert.InRange(Band(losses["Ga"]).Low, 0.1, 20);
        Assert.All(losses.Values, loss => Assert.NotEmpty(Text(loss.GetProperty("explain"), "formula")!));
        Assert.NotEmpty(zinc.GetProperty("missing").EnumerateArray());
        Assert.NotEmpty(zinc.GetProperty("uses").EnumerateArray());
    }

    [NeedsSeedsFact]
    public async Task Question_6_without_exports_of_china_nobody_loses_more_germanium_than_china_makes()
    {
        var exports = (await graph.AnswerAsync(6)).GetProperty("exports");
        var losses = exports.GetProperty("metals").EnumerateArray().ToDictionary(metal => Name(metal.GetProperty("commodity"))!, metal => Band(metal.GetProperty("loss")));

        Assert.Equal(["Ga", "Ge"], losses.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((0, 71), losses["Ge"]);
        var america = exports.GetProperty("importers").EnumerateArray().Single(entry => Name(entry.GetProperty("importer")) == "US" && Name(entry.GetProperty("commodity")) == "Ge").GetProperty("loss");
        Within(Band(america), 0, 84);
        Assert.Contains(america.GetProperty("explain").GetProperty("inputs").EnumerateArray(), input => Band(input) == (84, 84));
    }

    [NeedsSeedsFact]
    public async Task Question_7_two_indices_of_gallium_and_two_shares_of_china_contradict_each_other()
    {
        var nodes = (await graph.AskAsync("{ contradictions(first: 200) { totalCount nodes { subject { id } predicate object { id } statements { value { number } evidence { quote document { name } } } conflicts { reason acrossDocuments } } } }"))
            .GetProperty("contradictions").GetProperty("nodes").EnumerateArray().ToList();

        Assert.All(nodes, node => Assert.InRange(node.GetProperty("statements").GetArrayLength(), 2, 100));
        Assert.All(nodes.SelectMany(node => node.GetProperty("statements").EnumerateArray()), said => Assert.NotEmpty(said.GetProperty("evidence").EnumerateArray()));
        var indices = nodes.Single(node => Text(node, "predicate") == "concentration" && Id(node.GetProperty("subject")) == "commodity:Ga");
        Assert.Equal([2344, 7105], Numbers(indices).Order());
        Assert.Contains(nodes, node => Text(node, "predicate") == "production" && node.GetProperty("object").ValueKind == JsonValueKind.Object && Id(node.GetProperty("object")) == "commodity:Ga"
            && node.GetProperty("conflicts").EnumerateArray().Any(conflict => conflict.GetProperty("acrossDocuments").GetBoolean()));
    }

    [NeedsSeedsFact]
    public async Task Question_8_the_controls_on_gallium_are_in_force_a_year_later_and_not_a_year_before()
    {
        var after = await StandingAsync("2024-10-01");
        var before = await StandingAsync("2022-06-01");

        var controls = after.Where(policy => policy.GetProperty("measures").EnumerateArray().Any(measure => measure.GetString() == "export_control") && Text(policy, "standing") == "IN_FORCE").ToList();
        Assert.Contains(controls, policy => Text(policy, "since") == "2023-07-03");
        Assert.Contains(controls.SelectMany(policy => policy.GetProperty("issuers").EnumerateArray()), issuer => Id(issuer.GetProperty("entity")) is "org:商务部" or "country:CN");
        Assert.All(controls, policy => Assert.NotEmpty(policy.GetProperty("uses").EnumerateArray()));
        Assert.DoesNotContain(before, policy => Text(policy, "standing") == "IN_FORCE" && string.CompareOrdinal(Text(policy, "since"), "2022-06") > 0);
        Assert.DoesNotContain(before, policy => Text(policy, "since") == "2023-07-03");
    }

    [NeedsSeedsFact]
    public async Task Question_9_america_is_more_exposed_than_china_for_the_metals_of_infrared_optics()
    {
        var exposure = (await graph.AnswerAsync(9)).GetProperty("exposure");
        var countries = exposure.GetProperty("nodes").EnumerateArray().ToDictionary(node => Id(node.GetProperty("country"))!);

        Assert.Superset(new HashSet<string?> { "commodity:Ga", "commodity:Ge" }, exposure.GetProperty("commodities").EnumerateArray().Select(entry => Id(entry.GetProperty("entity"))).ToHashSet());
        Assert.NotEmpty(exposure.GetProperty("assumptions").EnumerateArray());
        Assert.True(Band(countries["country:US"].GetProperty("exposure")).Low > Band(countries["country:CN"].GetProperty("exposure")).Low);
        Assert.Contains(countries["country:US"].GetProperty("reliances").EnumerateArray(), reliance => Id(reliance.GetProperty("commodity")) == "commodity:Ge" && Band(reliance) == (84, 84));
        Assert.All(countries.Values, node => Within(Band(node.GetProperty("exposure")), 0, 100));
        Assert.All(countries.Values, node => Assert.Equal(exposure.GetProperty("commodities").GetArrayLength(), node.GetProperty("reliances").GetArrayLength() + node.GetProperty("unknown").GetArrayLength()));
    }

    [NeedsSeedsFact]
    public async Task Question_10_every_path_from_sphalerite_to_solar_cells_holds_together_and_the_weakest_comes_first()
    {
        var paths = (await graph.AnswerAsync(10)).GetProperty("dependencyPaths").GetProperty("nodes").EnumerateArray().ToList();

        Assert.NotEmpty(paths);
        var weakest = paths.ConvertAll(path => path.GetProperty("weakestConfidence").GetDouble());
        Assert.Equal(weakest.Order(), weakest);
        foreach (var hops in paths.Select(path => path.GetProperty("hops").EnumerateArray().ToList()))
        {
            Assert.InRange(hops.Count, 1, 4);
            Assert.Equal(("host:sphalerite", "use:太阳能电池"), (Id(hops[0].GetProperty("from")), Id(hops[^1].GetProperty("to"))));
            Assert.Equal(hops.Skip(1).Select(hop => Id(hop.GetProperty("from"))), hops.SkipLast(1).Select(hop => Id(hop.GetProperty("to"))));
            Assert.All(hops, hop => Assert.True(hop.GetProperty("evidence").GetArrayLength() > 0 != (hop.GetProperty("assumption").ValueKind == JsonValueKind.Object)));
        }

        Assert.Contains(paths, path => path.GetProperty("hops").EnumerateArray().Select(hop => Id(hop.GetProperty("to"))).SequenceEqual(["commodity:Cd", "use:太阳能电池"]));
    }

    [NeedsSeedsFact]
    public async Task Question_11_the_index_of_germanium_is_computed_from_the_share_of_china_beside_the_index_as_stated()
    {
        var hhi = (await graph.AnswerAsync(11)).GetProperty("commodity").GetProperty("hhi");

        var computed = hhi.GetProperty("computed")[0];
        Assert.Contains(computed.GetProperty("producers").EnumerateArray(), producer => Id(producer.GetProperty("producer")) == "country:CN" && Band(producer) == (71, 71));
        Assert.Equal((71 * 71, 71 * 71 + 29 * 29), Band(computed.GetProperty("hhi")));
        Assert.Equal((5329, 5329), Band(Assert.Single(hhi.GetProperty("stated").EnumerateArray())));
    }

    [NeedsSeedsFact]
    public async Task Question_19_both_depend_on_cobalt_america_alone_on_germanium_and_for_germanium_on_china_itself()
    {
        var rivalry = (await graph.AnswerAsync(19)).GetProperty("rivalry");
        HashSet<string?> Of(string part) => rivalry.GetProperty(part).EnumerateArray().Select(entry => Name(entry.GetProperty("commodity"))).ToHashSet();

        Assert.Superset(new HashSet<string?> { "Co", "Mn" }, Of("competition"));
        Assert.Superset(new HashSet<string?> { "Ge", "Sb" }, Of("onlySecond"));
        Assert.Empty(Of("competition").Intersect(Of("onlyFirst")).Concat(Of("competition").Intersect(Of("onlySecond"))).Concat(Of("onlyFirst").Intersect(Of("onlySecond"))));
        Assert.All(rivalry.GetProperty("competition").EnumerateArray(), entry => Assert.True(Band(entry.GetProperty("first")).Low >= 50 && Band(entry.GetProperty("second")).Low >= 50));
        var germanium = rivalry.GetProperty("chokePoints").EnumerateArray().Single(entry => Name(entry.GetProperty("commodity")) == "Ge").GetProperty("chokePoints")[0];
        Assert.Equal(("US", "CN"), (Name(germanium.GetProperty("dependent")), Name(germanium.GetProperty("on"))));
    }

    [NeedsSeedsFact]
    public async Task Question_20_copper_and_lithium_grow_as_stated_and_what_is_projected_is_marked()
    {
        var outlooks = (await graph.AnswerAsync(20)).GetProperty("outlook").EnumerateArray().ToDictionary(entry => Name(entry.GetProperty("commodity"))!);

        var lithium = Assert.Single(outlooks["Li"].GetProperty("demand").EnumerateArray());
        Assert.Equal([(2020, 230_000.0), (2035, 2_000_000.0)], lithium.GetProperty("points").EnumerateArray().Select(point => (point.GetProperty("year").GetInt32(), Band(point).Low)));
        var growth = Assert.Single(lithium.GetProperty("growth").EnumerateArray());
        Assert.Equal(100 * (2_000_000.0 / 230_000 - 1), Band(growth.GetProperty("total")).Low, 3);
        Assert.Equal(100 * (Math.Pow(2_000_000.0 / 230_000, 1.0 / 15) - 1), Band(growth.GetProperty("annual")).Low, 2);
        Assert.Contains(outlooks["Cu"].GetProperty("demand").EnumerateArray().SelectMany(series => series.GetProperty("points").EnumerateArray()), point => point.GetProperty("year").GetInt32() == 2035 && point.GetProperty("projected").GetBoolean());
        Assert.All(outlooks.Values, entry => Assert.NotEmpty(entry.GetProperty("missing").EnumerateArray()));
    }

    private async Task<List<JsonElement>> StandingAsync(string at) => [.. (await graph.AnswerAsync(8, new { at, commodity = "镓" })).GetProperty("policiesInForce").GetProperty("nodes").EnumerateArray()];

    private static IEnumerable<double> Numbers(JsonElement contradiction) => contradiction.GetProperty("statements").EnumerateArray().Select(said => said.GetProperty("value").GetProperty("number").GetDouble());

    private static (double Low, double High) Band(JsonElement value) => (value.GetProperty("low").GetDouble(), value.GetProperty("high").GetDouble());

    private static void Within((double Low, double High) band, double low, double high)
    {
        Assert.InRange(band.Low, low, band.High);
        Assert.InRange(band.High, band.Low, high);
    }

    private static string? Name(JsonElement value) => Text(value, "name");

    private static string? Id(JsonElement value) => Text(value, "id");

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();
}
