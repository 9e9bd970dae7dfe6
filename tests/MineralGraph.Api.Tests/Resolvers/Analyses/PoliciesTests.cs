using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class PoliciesTests
{
    private const string Said = """
        policy:export licence | regulates | commodity:Ga | - | measure=export_control
        policy:export licence | regulates | commodity:Ge | - | measure=export_control
        policy:export licence | policy_date | - | - | 2023 date=2023-08-01
        policy:export licence | issued_by | country:CN
        policy:quota of the year | regulates | commodity:Ga | - | measure=quota
        policy:quota of the year | policy_date | - | - | 2023
        policy:undated law | regulates | commodity:Ga | - | measure=law
        policy:coming tax | regulates | commodity:Ga | - | measure=tax
        policy:coming tax | policy_date | - | - | 2026
        policy:planned stockpile | regulates | commodity:Ga | - | 2020 measure=stockpile modality=planned
        policy:old tariff | regulates | commodity:Ga | - | 2010 measure=import_tariff modality=ended
        policy:list | regulates | commodity:dispersed_metals | - | 2016 measure=strategic_list
        policy:rare-earth law | regulates | commodity:REE | - | 2024 measure=law
        commodity:Ga | used_in | use:power chips
        commodity:Ge | used_in | use:lenses
        """;

    [Fact]
    public async Task Question_8_policies_stand_by_their_dates_with_issuers_and_the_uses_they_touch()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var page = (await graph.AskAsync("""{ policiesInForce(at: "2023-10-01", commodity: "Ga") { totalCount nodes { policy { name } standing since measures dates { date year } issuers { entity { id } evidence { quote } } commodities { entity { id } } uses { entity { id } evidence { quote } } } reason } }""")).GetProperty("policiesInForce");

        Assert.Equal(["export licence IN_FORCE 2023-08-01", "list IN_FORCE 2016", "quota of the year PERHAPS 2023", "undated law UNDATED "], Standings(page));
        var licence = page.GetProperty("nodes")[0];
        Assert.Equal("""{"policy":{"name":"export licence"},"standing":"IN_FORCE","since":"2023-08-01","measures":["export_control"],"dates":[{"date":"2023-08-01","year":2023}],"issuers":[{"entity":{"id":"country:CN"},"evidence":[{"quote":"policy:export licence | issued_by | country:CN"}]}],"commodities":[{"entity":{"id":"commodity:Ga"}}],"uses":[{"entity":{"id":"use:power chips"},"evidence":[{"quote":"commodity:Ga | used_in | use:power chips"}]}]}""", licence.GetRawText());
    }

    [Theory]
    [InlineData("2023-07-31", "NOT_YET", "coming tax NOT_YET 2026;export licence NOT_YET 2023-08-01;planned stockpile NOT_YET 2020")]
    [InlineData("2026-01-01", "PERHAPS", "coming tax PERHAPS 2026")]
    [InlineData("2026-01-01", "ENDED", "old tariff ENDED 2010")]
    public async Task What_is_to_come_or_has_ended_is_shown_when_asked_for(string at, string standing, string policies)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var page = (await graph.AskAsync($$"""{ policiesInForce(at: "{{at}}", commodity: "Ga", standing: [{{standing}}]) { nodes { policy { name } standing since } reason } }""")).GetProperty("policiesInForce");

        Assert.Equal(policies, string.Join(';', Standings(page)));
    }

    [Fact]
    public async Task An_empty_answer_has_a_reason_and_any_commodity_may_be_meant()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var answer = await graph.AskAsync("""{ none: policiesInForce(at: "2023-10-01", commodity: "REE") { totalCount reason } all: policiesInForce(at: "2024-10-01") { totalCount reason } }""");

        Assert.Equal("1 policies regulate it, and none stands so on 2023-10-01: ask for further values of standing.", answer.GetProperty("none").GetProperty("reason").GetString());
        Assert.Equal(5, answer.GetProperty("all").GetProperty("totalCount").GetInt32());
        Assert.Equal("MG5205", (await graph.FailAsync("""{ policiesInForce(at: "October") { totalCount } }""")).Code);
    }

    private static IEnumerable<string> Standings(JsonElement page) => page.GetProperty("nodes").EnumerateArray()
        .Select(node => $"{node.GetProperty("policy").GetProperty("name").GetString()} {node.GetProperty("standing").GetString()} {node.GetProperty("since").GetString()}");
}
