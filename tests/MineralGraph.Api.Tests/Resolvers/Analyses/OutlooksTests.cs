using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class OutlooksTests
{
    private const string Said = """
        country:CN | consumption | commodity:Cu | 100 t | 2020
        country:CN | consumption | commodity:Cu | 121 t | 2022
        country:CN | consumption | commodity:Cu | 200..220 t | 2032 modality=forecast
        country:CN | consumption | commodity:Cu | 50 % | 2020 measure=share
        country:CN | consumption | commodity:Cu | 90 t
        country:US | consumption | commodity:Cu | 7 t | 2020
        country:CN | production | commodity:Cu | 2 rank | measure=rank
        country:CN | reserves | commodity:Cu | 30 t
        country:CN | import_reliance | commodity:Cu | > 70 %
        country:CN | consumption | commodity:Ga | 5 t | 2020
        """;

    [Fact]
    public async Task Question_20_values_stand_by_year_with_growth_beside_reserves_rank_and_reliance()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var outlook = Assert.Single((await graph.AskAsync("""{ outlook(country: "CN", commodities: ["Cu"]) { country { id } commodity { id } demand { measure unit points { year projected modality low high evidence { quote } } growth { fromYear toYear total { low high } annual { low high unit explain { formula premises inputs { symbol low high evidence { quote } } } } } wholeGrowth { fromYear toYear } } undatedDemand { value { number } } reserves { value { number } } ranks { value { number } } importReliance { low high } missing } }""")).GetProperty("outlook").EnumerateArray());

        var demand = outlook.GetProperty("demand").EnumerateArray().Single(series => series.GetProperty("unit").GetString() == "t");
        Assert.Equal(["2020 False 100..100", "2022 False 121..121", "2032 True 200..220"], demand.GetProperty("points").EnumerateArray().Select(point => $"{point.GetProperty("year").GetInt32()} {point.GetProperty("projected").GetBoolean()} {Band(point)}"));
        Assert.Equal(["21..21", "65.289..81.818"], demand.GetProperty("growth").EnumerateArray().Select(growth => Band(growth.GetProperty("total"))));
        Assert.Equal(["10..10", "5.154..6.161"], demand.GetProperty("growth").EnumerateArray().Select(growth => Band(growth.GetProperty("annual"))));
        Assert.Equal("The projection comes true.", demand.GetProperty("growth")[1].GetProperty("annual").GetProperty("explain").GetProperty("premises")[0].GetString());
        Assert.Equal("country:CN | consumption | commodity:Cu | 121 t | 2022", demand.GetProperty("growth")[1].GetProperty("annual").GetProperty("explain").GetProperty("inputs")[0].GetProperty("evidence")[0].GetProperty("quote").GetString());
        Assert.Empty(outlook.GetProperty("demand").EnumerateArray().Single(series => series.GetProperty("unit").GetString() == "%").GetProperty("growth").EnumerateArray());
        Assert.Equal((90, 30, 2), (First(outlook, "undatedDemand"), First(outlook, "reserves"), First(outlook, "ranks")));
        Assert.Equal("70..100", Band(outlook.GetProperty("importReliance")));
        Assert.Empty(outlook.GetProperty("missing").EnumerateArray());
    }

    [Fact]
    public async Task What_is_not_known_is_named_and_a_group_counts_its_members_that_something_is_said_of()
    {
        await using var graph = await StatedGraph.OpenAsync(Said, "commodity:dispersed_metals | used_in | use:chips");

        var outlooks = (await graph.AskAsync("""{ outlook(country: "CN", commodities: ["dispersed_metals"]) { commodity { name } demand { wholeGrowth { toYear } } missing } }""")).GetProperty("outlook").EnumerateArray().ToList();

        Assert.Equal(["dispersed_metals", "Ga"], outlooks.Select(outlook => outlook.GetProperty("commodity").GetProperty("name").GetString()));
        Assert.Equal(JsonValueKind.Null, outlooks[1].GetProperty("demand")[0].GetProperty("wholeGrowth").ValueKind);
        Assert.Equal(["A projection of the demand of country:CN for commodity:Ga.", "The reserves of commodity:Ga in country:CN.", "The rank of country:CN in the production of commodity:Ga.", "How far country:CN relies on imports of commodity:Ga."],
            outlooks[1].GetProperty("missing").EnumerateArray().Select(line => line.GetString()));
    }

    [Fact]
    public async Task Names_are_checked_and_the_store_is_asked_once()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        await SmallGraph.AnswerAsync(reader, """{ outlook(country: "CN", commodities: ["Cu", "Ga"]) { demand { points { year } } } }""");

        Assert.Equal("Expand 1, FindEntitiesByName 2, FindRevision 1", reader.Counts);
        Assert.Equal("MG5208", (await graph.FailAsync("""{ outlook(country: "CN", commodities: []) { missing } }""")).Code);
        Assert.Equal("MG5110", (await graph.FailAsync("""{ outlook(country: "CN", commodities: ["Cuu"]) { missing } }""")).Code);
    }

    private static double First(JsonElement outlook, string field) => outlook.GetProperty(field)[0].GetProperty("value").GetProperty("number").GetDouble();

    private static string Band(JsonElement number) => $"{number.GetProperty("low").GetDouble():0.###}..{number.GetProperty("high").GetDouble():0.###}";
}
