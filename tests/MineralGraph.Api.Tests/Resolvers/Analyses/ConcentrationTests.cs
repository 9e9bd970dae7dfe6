using System.Text.Json;

namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class ConcentrationTests
{
    private const string Said = """
        country:BR | production | commodity:Nb | 90 % | measure=share
        country:CA | production | commodity:Nb | 8 % | measure=share
        country:BR | production | commodity:Nb | 100 t
        country:WORLD | production | commodity:Nb | 100 % | measure=share
        commodity:Nb | concentration | - | 0.82
        commodity:Nb | concentration | - | 8256
        country:CL | production | commodity:Li | > 30 % | 2024 measure=share
        country:AU | production | commodity:Li | 40..50 % | 2024 measure=share
        country:CL | production | commodity:Li | 25 % | 2025 modality=forecast measure=share
        country:CN | production | commodity:Ga | 95 % | measure=share
        country:KZ | production | commodity:Ga | 20 % | measure=share
        commodity:Ta | used_in | use:capacitors
        """;

    [Fact]
    public async Task Question_11_the_index_is_computed_from_stored_shares_beside_what_is_stated()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var hhi = (await graph.AskAsync("""{ commodity(name: "Nb") { hhi { computed { year producers { producer { id } low evidence { quote } } hhi { low high unit explain { formula formulaSource inputs { symbol low high } premises missing } } } stated { low high statement { value { number } } } } } }""")).GetProperty("commodity").GetProperty("hhi");

        var table = Assert.Single(hhi.GetProperty("computed").EnumerateArray());
        Assert.Equal(["country:BR", "country:CA"], table.GetProperty("producers").EnumerateArray().Select(row => row.GetProperty("producer").GetProperty("id").GetString()));
        Assert.Equal("8164..8168", Band(table.GetProperty("hhi")));
        Assert.Contains("Hirschman", table.GetProperty("hhi").GetProperty("explain").GetProperty("formulaSource").GetString(), StringComparison.Ordinal);
        Assert.Equal("The producers of 2 % of commodity:Nb.", Assert.Single(table.GetProperty("hhi").GetProperty("explain").GetProperty("missing").EnumerateArray()).GetString());
        Assert.Equal(["8200..8200", "8256..8256"], hhi.GetProperty("stated").EnumerateArray().Select(Band).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Li", "2500..10000", null)]
    [InlineData("Ga", "9425..9425", "The shares stated come to 115 % at least: they contradict each other or are of different years.")]
    public async Task Bounds_and_contradictory_shares_make_a_band_or_a_note(string commodity, string band, string? missing)
    {
        await using var graph = await StatedGraph.OpenAsync(Said);

        var table = Assert.Single((await graph.AskAsync($$"""{ commodity(name: "{{commodity}}") { hhi { computed { hhi { low high explain { missing } } } } } }""")).GetProperty("commodity").GetProperty("hhi").GetProperty("computed").EnumerateArray()).GetProperty("hhi");

        Assert.Equal(band, Band(table));
        if (missing is not null) Assert.Equal(missing, table.GetProperty("explain").GetProperty("missing")[0].GetString());
    }

    [Fact]
    public async Task Without_shares_there_is_no_index_and_many_commodities_are_answered_with_one_question()
    {
        await using var graph = await StatedGraph.OpenAsync(Said);
        var reader = new WatchedReader(graph.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, """{ ta: commodity(name: "Ta") { hhi { computed { year } stated { low } reason } } all: statements(filter: {predicate: ["production"]}) { nodes { object { ... on Commodity { hhi { computed { hhi { low } } } } } } } }""");

        Assert.Equal("""{"hhi":{"computed":[],"stated":[],"reason":"No statement gives a country's share of the production of commodity:Ta."}}""", answer.GetProperty("data").GetProperty("ta").GetRawText());
        Assert.Equal("Expand 2, FindEntities 1, FindEntitiesByName 1, FindRevision 1, ListStatements 1", reader.Counts);
    }

    private static string Band(JsonElement number) => $"{number.GetProperty("low").GetDouble():0.###}..{number.GetProperty("high").GetDouble():0.###}";
}
