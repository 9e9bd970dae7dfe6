using System.Text.Json;
using MineralGraph.Model;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>Groups, coverage, the review queue, what documents contribute, and names.</summary>
public sealed class OverviewsTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Fact]
    public async Task Groups_have_counts_sums_and_shares()
    {
        var groups = (await graph.AskAsync("""{ statementGroups(by: [PREDICATE], filter: {predicate: ["reserves", "production", "used_in"]}, orderBy: {by: SUM, dimension: "t"}) { totalCount groupCount groups { keys { key value entity { id } } count share sums { dimension sum share } } } }""")).GetProperty("statementGroups");

        Assert.Equal("""
            {"totalCount":3,"groupCount":3,"groups":[{"keys":[{"key":"PREDICATE","value":"reserves","entity":null}],"count":1,"share":33.3333,"sums":[{"dimension":"t","sum":190000,"share":99.6434}]},{"keys":[{"key":"PREDICATE","value":"production","entity":null}],"count":1,"share":33.3333,"sums":[{"dimension":"t","sum":680,"share":0.3566}]},{"keys":[{"key":"PREDICATE","value":"used_in","entity":null}],"count":1,"share":33.3333,"sums":[]}]}
            """, groups.GetRawText());
    }

    [Fact]
    public async Task Groups_by_entity_and_document_name_them_and_a_missing_value_is_null()
    {
        var groups = (await graph.AskAsync("""{ statementGroups(by: [SUBJECT, DOCUMENT, MEASURE], filter: {objectIs: {name: ["Ga"]}}, orderBy: {by: KEY, direction: ASC}) { groups { keys { key value entity { id } document { name } } count } } }"""))
            .GetProperty("statementGroups").GetProperty("groups").EnumerateArray().ToList();

        Assert.Equal(["country:CN", "country:JP", "policy:gallium export licence"], groups.Select(group => group.GetProperty("keys")[0].GetProperty("entity").GetProperty("id").GetString()));
        Assert.All(groups, group => Assert.Equal("short.txt", group.GetProperty("keys")[1].GetProperty("document").GetProperty("name").GetString()));
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.String], groups.Select(group => group.GetProperty("keys")[2].GetProperty("value").ValueKind));
        Assert.Equal([2, 1, 1], groups.Select(group => group.GetProperty("count").GetInt32()));
    }

    [Theory]
    [InlineData("statementGroups(by: []) { totalCount }", "MG5141")]
    [InlineData("statementGroups(by: [YEAR, YEAR]) { totalCount }", "MG5141")]
    [InlineData("statementGroups(by: [YEAR], orderBy: {by: SUM}) { totalCount }", "MG5139")]
    [InlineData("""coverage(predicates: ["used_in"]) { known }""", "MG5142")]
    [InlineData("""coverage(commodities: ["galium"]) { known }""", "MG5110")]
    [InlineData("reviewQueue(confidenceBelow: 60) { totalCount }", "MG5143")]
    [InlineData("""document(name: "short") { name }""", "MG5119")]
    [InlineData("""document(name: "shorts.md") { name }""", "MG5117")]
    [InlineData("document { name }", "MG5118")]
    [InlineData("""node(id: "commodity:Gaa") { id }""", "MG5111")]
    [InlineData("""statement(id: "00000000000000000000000000000000") { id }""", "MG5116")]
    public async Task What_cannot_be_answered_says_why(string query, string code) => Assert.Equal(code, (await graph.FailAsync($"{{ {query} }}")).Code);

    [Fact]
    public async Task Coverage_tells_known_contradictory_and_unknown_and_never_a_silent_zero()
    {
        var other = SmallGraph.Document("other.txt", "China mined 900 t of gallium in 2024.", null, [(Production(900), "China mined 900 t of gallium in 2024")]);
        await graph.Store.Writer.CommitAsync(other);

        var coverage = (await graph.AskAsync("""
            { coverage(commodities: ["Ga", "Ge"], countries: ["CN", "JP"], predicates: ["production", "reserves", "import_reliance"]) { known contradictory unknown
                byCommodity { entity { name } known contradictory unknown } byPredicate { predicate unknown }
                cells(states: [KNOWN, CONTRADICTORY]) { commodity { name } predicate country { name } state count statements { value { number } } } } }
            """)).GetProperty("coverage");

        Assert.Equal((2, 1, 9), (Int(coverage, "known"), Int(coverage, "contradictory"), Int(coverage, "unknown")));
        Assert.Equal("""[{"entity":{"name":"Ga"},"known":2,"contradictory":1,"unknown":3},{"entity":{"name":"Ge"},"known":0,"contradictory":0,"unknown":6}]""", coverage.GetProperty("byCommodity").GetRawText());
        var cells = coverage.GetProperty("cells").EnumerateArray().ToDictionary(cell => $"{cell.GetProperty("predicate")} {cell.GetProperty("country").GetProperty("name")} {cell.GetProperty("state")}", cell => cell.GetProperty("statements").GetArrayLength());
        Assert.Equal(new() { ["import_reliance JP KNOWN"] = 1, ["production CN CONTRADICTORY"] = 2, ["reserves CN KNOWN"] = 1 }, cells);
    }

    [Fact]
    public async Task All_cells_are_told_apart_page_by_page()
    {
        var cells = (await graph.AskAsync("""{ coverage { known contradictory unknown a: cells(first: 7) { state } b: cells(first: 500, offset: 7) { state } } }""")).GetProperty("coverage");

        Assert.Equal(Int(cells, "known") + Int(cells, "contradictory") + Int(cells, "unknown"), cells.GetProperty("a").GetArrayLength() + cells.GetProperty("b").GetArrayLength());
        Assert.Equal(Int(cells, "known"), cells.GetProperty("a").EnumerateArray().Concat(cells.GetProperty("b").EnumerateArray()).Count(cell => cell.GetProperty("state").GetString() == "KNOWN"));
    }

    [Fact]
    public async Task The_review_queue_leaves_out_what_is_sure_or_decided_and_puts_first_on_what_most_hangs()
    {
        var unsure = SmallGraph.Document("unsure.txt", "Gallium is mined in Yunnan. Vanadium is mined at Huize. Rhenium is sold.", null,
        [
            (Content("commodity:Ga", "occurs_in_region", "region:云南"), "Gallium is mined in Yunnan"), (Content("commodity:V", "occurs_at", "deposit:会泽"), "Vanadium is mined at Huize"), (Content("commodity:Re", "used_in", "use:power chips"), "Rhenium is sold"),
        ]);
        await graph.Store.Writer.CommitAsync(unsure with { Statements = [.. unsure.Statements.Select(statement => new Statement(statement.Content, [.. statement.Evidence.Select(quote => quote with { Confidence = new Confidence(0.5) })]))] });
        await graph.Store.Writer.DecideAsync(new Decision.Accepted(unsure.Statements[2].Id, new EditorId("Ada"), DateTimeOffset.UnixEpoch), 3);

        var queue = (await graph.AskAsync("""{ reviewQueue { totalCount nodes { impact statementsOfSubject statementsOfObject isAlone statement { subject { id } confidence } } } }""")).GetProperty("reviewQueue");

        Assert.Equal("""
            {"totalCount":2,"nodes":[{"impact":16,"statementsOfSubject":7,"statementsOfObject":1,"isAlone":true,"statement":{"subject":{"id":"commodity:Ga"},"confidence":0.5}},{"impact":4,"statementsOfSubject":1,"statementsOfObject":1,"isAlone":true,"statement":{"subject":{"id":"commodity:V"},"confidence":0.5}}]}
            """, queue.GetRawText());
    }

    [Fact]
    public async Task A_document_tells_what_it_says_and_what_no_other_says()
    {
        var said = SmallGraph.ChineseDocument.Statements[0];
        await graph.Store.Writer.CommitAsync(SmallGraph.Document("again.md", "又说：镓约六成取自铝土矿（2025年）。", null, [(said.Content, "镓约六成取自铝土矿（2025年）")]));

        var documents = (await graph.AskAsync("""{ documents { name statements { totalCount } contributedAlone(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } one: document(name: "short.md") { contributedAlone(first: 3) { totalCount nodes { id } } } }"""));

        Assert.Equal(["again.md 1 0", "short.md 8 7", "short.txt 7 7"], documents.GetProperty("documents").EnumerateArray().Select(document =>
            $"{document.GetProperty("name")} {document.GetProperty("statements").GetProperty("totalCount")} {document.GetProperty("contributedAlone").GetProperty("totalCount")}"));
        Assert.Equal(7, Int(documents.GetProperty("one").GetProperty("contributedAlone"), "totalCount"));
        Assert.DoesNotContain(documents.GetProperty("one").GetProperty("contributedAlone").GetProperty("nodes").EnumerateArray(), node => node.GetProperty("id").GetString() == said.Id.Value);
    }

    [Fact]
    public async Task Words_are_mapped_to_entities_with_scores_and_reasons()
    {
        var mapped = (await graph.AskAsync("""{ mapNames(names: ["镓", "ＧＡ", "galium", "molybdenite", "Xq"], first: 1) { name reason candidates { entity { id } score matchedName reason } } }""")).GetProperty("mapNames").EnumerateArray().ToList();

        Assert.Equal("""{"name":"镓","reason":null,"candidates":[{"entity":{"id":"commodity:Ga"},"score":1,"matchedName":"镓","reason":"Its Chinese name: 镓."}]}""", mapped[0].GetRawText());
        Assert.Equal("""[{"entity":{"id":"commodity:Ga"},"score":1,"matchedName":"Ga","reason":"Its symbol: Ga."}]""", mapped[1].GetProperty("candidates").GetRawText());
        Assert.Equal("Its English name is spelt alike: gallium.", mapped[2].GetProperty("candidates")[0].GetProperty("reason").GetString());
        Assert.Equal("host:molybdenite_concentrate", mapped[3].GetProperty("candidates")[0].GetProperty("entity").GetProperty("id").GetString());
        Assert.InRange(mapped[3].GetProperty("candidates")[0].GetProperty("score").GetDouble(), 0.6, 0.9);
        Assert.Equal(("No name in the graph is like \"Xq\". The field search looks into quotes too.", 0), (mapped[4].GetProperty("reason").GetString(), mapped[4].GetProperty("candidates").GetArrayLength()));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_suggests_names()
    {
        var search = await graph.AskAsync("""{ none: search(text: "galium") { totalCount suggestions } some: search(text: "gallium") { suggestions } }""");

        Assert.Equal("""{"totalCount":0,"suggestions":["gallium","germanium"]}""", search.GetProperty("none").GetRawText());
        Assert.Equal("[]", search.GetProperty("some").GetProperty("suggestions").GetRawText());
    }

    private static int Int(JsonElement value, string name) => value.GetProperty(name).GetInt32();

    private static StatementContent Content(string from, string predicate, string to) => new(EntityId.Parse(from), predicate, EntityId.Parse(to));

    private static StatementContent Production(double tonnes) =>
        Content("country:CN", "production", "commodity:Ga") with { Year = 2024, Quantity = new Quantity(tonnes, null, "t", Comparator.Equal, new NormalisedValue(tonnes, tonnes, "t")) };
}
