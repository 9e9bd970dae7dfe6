namespace MineralGraph.Api.Tests.Resolvers.Analyses;

public sealed class ContradictionsTests
{
    private const string Survey = """
        country:CN | production | commodity:Ga | 95 % | measure=share
        country:CN | reserves | commodity:Ge | 3500 t
        country:US | import_reliance | commodity:Ga | 1
        commodity:Co | concentration | - | 2176
        """;

    private const string Yearbook = """
        country:CN | production | commodity:Ga | > 70 % | measure=share
        country:CN | production | commodity:Ga | 93 % | measure=share
        country:CN | reserves | commodity:Ge | 3460 t
        country:US | import_reliance | commodity:Ga | 90 %
        commodity:Co | concentration | - | 2709
        """;

    [Fact]
    public async Task Both_values_are_shown_with_both_quotes_and_rounding_is_no_contradiction()
    {
        await using var graph = await StatedGraph.OpenAsync(Survey, Yearbook);

        var page = (await graph.AskAsync("""{ contradictions { totalCount nodes { subject { id } predicate object { id } statements { value { number } evidence { quote document { name } } } conflicts { acrossDocuments reason } } } }""")).GetProperty("contradictions");

        Assert.Equal(3, page.GetProperty("totalCount").GetInt32());
        Assert.Contains("""{"subject":{"id":"commodity:Co"},"predicate":"concentration","object":null,"statements":[""", page.GetRawText(), StringComparison.Ordinal);
        var gallium = Assert.Single(page.GetProperty("nodes").EnumerateArray(), node => node.GetProperty("predicate").GetString() == "production");
        Assert.Equal([93, 95], gallium.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("value").GetProperty("number").GetDouble()).Order());
        Assert.Contains("country:CN | production | commodity:Ga | 95 % | measure=share", gallium.GetRawText(), StringComparison.Ordinal);
        Assert.True(Assert.Single(gallium.GetProperty("conflicts").EnumerateArray()).GetProperty("acrossDocuments").GetBoolean());
        Assert.DoesNotContain("commodity:Ge", page.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_and_a_page_narrow_what_is_shown()
    {
        await using var graph = await StatedGraph.OpenAsync(Survey, Yearbook);

        var page = await graph.AskAsync("""{ one: contradictions(first: 1, offset: 1) { totalCount nodes { predicate } } us: contradictions(filter: {subject: ["country:US"]}) { totalCount } } """);

        Assert.Equal(3, page.GetProperty("one").GetProperty("totalCount").GetInt32());
        Assert.Single(page.GetProperty("one").GetProperty("nodes").EnumerateArray());
        Assert.Equal(1, page.GetProperty("us").GetProperty("totalCount").GetInt32());
        Assert.Equal("MG5111", (await graph.FailAsync("""{ contradictions(filter: {subject: ["country:UZ"]}) { totalCount } }""")).Code);
    }

    [Fact]
    public async Task Each_statement_tells_what_it_conflicts_with_and_the_store_is_asked_twice_for_all()
    {
        await using var graph = await StatedGraph.OpenAsync(Survey, Yearbook);
        var reader = new WatchedReader(graph.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, """{ statements { nodes { value { number } conflictsWith { other { value { number } } } } } }""");

        var conflicts = answer.GetProperty("data").GetProperty("statements").GetProperty("nodes").EnumerateArray().ToLookup(
            node => node.GetProperty("value").GetProperty("number").GetDouble(),
            node => string.Join(' ', node.GetProperty("conflictsWith").EnumerateArray().Select(conflict => conflict.GetProperty("other").GetProperty("value").GetProperty("number").GetDouble())));
        Assert.Equal(["93", "95", "2709", "2176", "90", "1", "", ""], new[] { 95.0, 93, 2176, 2709, 1, 90, 70, 3500 }.SelectMany(number => conflicts[number]));
        Assert.Equal("FindRevision 1, ListEvidence 1, ListStatements 2", reader.Counts);
    }

    [Fact]
    public async Task A_statement_that_an_editor_rejected_contradicts_nothing_any_longer()
    {
        await using var graph = await StatedGraph.OpenAsync(Survey, Yearbook);
        var id = (await graph.AskAsync("""{ statements(filter: {predicate: ["concentration"]}) { nodes { id } } }""")).GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        await graph.Writer.DecideAsync(new Model.Decision.Rejected(new Model.StatementId(id), new Model.EditorId("an editor"), DateTimeOffset.UnixEpoch, "another metal's row"), 2);

        Assert.Equal(2, (await graph.AskAsync("{ contradictions { totalCount } }")).GetProperty("contradictions").GetProperty("totalCount").GetInt32());
    }
}
