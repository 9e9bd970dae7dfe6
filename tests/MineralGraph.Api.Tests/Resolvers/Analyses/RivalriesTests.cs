using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class RivalriesTests
{
    private const string Said = """
        country:CN | import_reliance | commodity:Co | 89 %
        country:US | import_reliance | commodity:Co | 0.76
        country:CN | import_reliance | commodity:Nb | 1
        country:US | import_reliance | commodity:Ga | 1
        country:US | import_reliance | commodity:Sb | 80 %
        country:US | import_reliance | commodity:Sb | - | partner=country:CN
        country:CN | import_reliance | commodity:Sb | 20 %
        country:CN | import_reliance | commodity:Be | -
        country:CN | import_reliance | commodity:Li | 70 % | 2020
        country:CN | import_reliance | commodity:Li | 40 % | 2024
        country:CN | import_reliance | commodity:Li | 65 % | 2030 modality=forecast
        country:CN | production | commodity:Ga | 95 % | measure=share
        country:US | production | commodity:Nb | 1 % | measure=share
        country:JP | import_reliance | commodity:In | 90 %
        """;

    [Fact]
    public async Task Question_19_commodities_are_told_apart_by_who_depends_and_choke_points_are_stated_or_follow_from_production()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var rivalry = (await graph.AskAsync("""{ rivalry(first: "CN", second: "US") { first { id } second { id } competition { ...entry } onlyFirst { ...entry } onlySecond { ...entry } undetermined { ...entry } chokePoints { commodity { name } chokePoints { dependent { name } on { name } stated evidence { quote } } } reason } } fragment entry on RivalCommodity { commodity { name hhi { computed { hhi { low } } } production { id } reserves { id } uses { entity { id } } } first { low high evidence { quote } } second { low } firstDepends secondDepends }""")).GetProperty("rivalry");

        Assert.Equal(["Co DEPENDS DEPENDS"], Entries(rivalry, "competition"));
        Assert.Equal(["Nb DEPENDS UNKNOWN"], Entries(rivalry, "onlyFirst"));
        Assert.Equal(["Ga UNKNOWN DEPENDS", "Sb BELOW DEPENDS"], Entries(rivalry, "onlySecond"));
        Assert.Equal(["Be UNKNOWN UNKNOWN", "Li BELOW UNKNOWN"], Entries(rivalry, "undetermined"));
        Assert.Equal("""
            [{"commodity":{"name":"Ga"},"chokePoints":[{"dependent":{"name":"US"},"on":{"name":"CN"},"stated":false,"evidence":[{"quote":"country:US | import_reliance | commodity:Ga | 1"},{"quote":"country:CN | production | commodity:Ga | 95 % | measure=share"}]}]},{"commodity":{"name":"Sb"},"chokePoints":[{"dependent":{"name":"US"},"on":{"name":"CN"},"stated":true,"evidence":[{"quote":"country:US | import_reliance | commodity:Sb | - | partner=country:CN"}]}]}]
            """, rivalry.GetProperty("chokePoints").GetRawText());
    }

    [Fact]
    public async Task The_threshold_decides_who_depends()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var rivalry = (await graph.AskAsync("""{ rivalry(first: "US", second: "CN", threshold: 80) { competition { commodity { name } } onlySecond { commodity { name } firstDepends secondDepends } } }""")).GetProperty("rivalry");

        Assert.Empty(rivalry.GetProperty("competition").EnumerateArray());
        Assert.Equal(["Co BELOW DEPENDS", "Nb UNKNOWN DEPENDS"], Entries(rivalry, "onlySecond"));
    }

    [Theory]
    [InlineData("""rivalry(first: "CN", second: "CN") { reason }""", "MG5207")]
    [InlineData("""rivalry(first: "CN", second: "US", threshold: 0) { reason }""", "MG5206")]
    [InlineData("""rivalry(first: "CN", second: "USSR") { reason }""", "MG5110")]
    public async Task What_cannot_be_answered_is_told(string field, string code)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        Assert.Equal(code, (await graph.FailAsync($"{{ {field} }}")).Code);
    }

    [Fact]
    public async Task The_store_is_asked_once_however_many_commodities_there_are()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        await SmallGraph.AnswerAsync(reader, """{ rivalry(first: "CN", second: "US") { onlySecond { commodity { name hhi { computed { year } } } first { evidence { quote } } } } }""");

        Assert.Equal("Expand 2, FindEntities 1, FindEntitiesByName 1, FindRevision 1, ListEvidence 1", reader.Counts);
    }

    private static IEnumerable<string> Entries(JsonElement rivalry, string field) => rivalry.GetProperty(field).EnumerateArray()
        .Select(entry => $"{entry.GetProperty("commodity").GetProperty("name").GetString()} {entry.GetProperty("firstDepends").GetString()} {entry.GetProperty("secondDepends").GetString()}");
}
