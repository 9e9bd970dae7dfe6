using System.Text.Json;
using MineralGraph.Model;

namespace MineralGraph.Api.Tests.Resolvers;

public sealed class StatementsTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Theory]
    [InlineData("""{predicate: ["by_product_of"]}""", 7)]
    [InlineData("""{predicate: ["by_product_of"], not: {role: ["by_product"]}}""", 1)]
    [InlineData("""{or: [{predicate: ["used_in"]}, {predicate: ["located_in"]}]}""", 2)]
    [InlineData("""{or: []}""", 0)]
    [InlineData("""{and: [{entity: ["commodity:Ga"]}, {not: {or: [{subject: ["country:CN"]}, {predicate: ["by_product_of"]}]}}]}""", 3)]
    [InlineData("""{objectKind: ["host"], subject: ["commodity:Re"]}""", 2)]
    [InlineData("""{yearFrom: 2024}""", 2)]
    [InlineData("""{yearFrom: 2023, yearTo: 2024}""", 2)]
    [InlineData("""{value: {dimension: "t", from: 1000}}""", 1)]
    [InlineData("""{value: {dimension: "%", to: 89}}""", 1)]
    [InlineData("""{measure: ["export_control"]}""", 1)]
    [InlineData("""{confidenceTo: 0.5}""", 0)]
    [InlineData("""{status: ["extracted"], subjectKind: ["deposit"]}""", 1)]
    public async Task A_filter_is_a_tree(string filter, int count) =>
        Assert.Equal(count, (await graph.AskAsync($$"""{ statements(filter: {{filter}}) { totalCount } }""")).GetProperty("statements").GetProperty("totalCount").GetInt32());

    [Theory]
    [InlineData("""{predicate: ["by_products_of"]}""", "MG5108", "Did you mean \"by_product_of\"")]
    [InlineData("""{not: {role: ["byproduct"]}}""", "MG5109", "It is one of by_product, co_product, host, main, secondary.")]
    [InlineData("""{value: {dimension: "tons"}}""", "MG5109", "\"tons\" is no dimension.")]
    [InlineData("""{or: [{subject: ["commodity:Gaa"]}]}""", "MG5111", "Did you mean \"Ga\"")]
    [InlineData("""{subject: ["gallium"]}""", "MG5103", "One looks like commodity:Ga")]
    [InlineData("""{id: ["x"]}""", "MG5103", "\"x\" is no statement id")]
    [InlineData("""{document: ["zzz"]}""", "MG5103", "\"zzz\" is no document id")]
    [InlineData("""{subjectKind: ["comodity"]}""", "MG5112", "Did you mean \"commodity\"?")]
    [InlineData("""{status: ["0"]}""", "MG5104", "It is one of extracted, accepted, rejected, corrected, deprecated.")]
    [InlineData("""{yearFrom: 2025, yearTo: 2024}""", "MG5113", "yearFrom is larger than yearTo")]
    public async Task A_filter_that_could_find_nothing_is_refused(string filter, string code, string message)
    {
        var refused = await graph.FailAsync($$"""{ statements(filter: {{filter}}) { totalCount } }""");

        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_may_be_a_variable() => Assert.Equal(2, (await graph.AskAsync("query ($f: StatementFilter) { statements(filter: $f) { totalCount } }",
        """{"f": {"subject": ["commodity:Re"], "confidenceFrom": 0.5}}""")).GetProperty("statements").GetProperty("totalCount").GetInt32());

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var all = new List<string?>();
        for (string? after = "null"; after is not null;)
        {
            var page = (await graph.AskAsync($$"""{ statements(first: 4, after: {{after}}, orderBy: QUANTITY_DESC) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }""")).GetProperty("statements");
            all.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? $"\"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"" : null;
        }

        Assert.Equal((15, 15), (all.Count, all.Distinct().Count()));
    }

    [Fact]
    public async Task Pages_of_many_entities_are_cut_alike()
    {
        var nodes = (await graph.AskAsync("""{ statements(filter: {predicate: ["production", "import_reliance"]}) { nodes { subject { id statements(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } } }"""))
            .GetProperty("statements").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("subject")).ToDictionary(subject => subject.GetProperty("id").GetString()!, subject => subject.GetProperty("statements"));

        Assert.Equal((2, true), (nodes["country:CN"].GetProperty("totalCount").GetInt32(), nodes["country:CN"].GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        Assert.Equal((1, false), (nodes["country:JP"].GetProperty("totalCount").GetInt32(), nodes["country:JP"].GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
    }

    [Theory]
    [InlineData("statements(first: 0) { totalCount }", "MG5107")]
    [InlineData("statements(first: 501) { totalCount }", "MG5107")]
    [InlineData("""statements(after: "there") { totalCount }""", "MG5106")]
    [InlineData("""search(text: "Ga", offset: -1) { totalCount }""", "MG5107")]
    [InlineData("""search(text: "Ga", kinds: ["metal"]) { totalCount }""", "MG5112")]
    [InlineData("""commodity(name: "Ga") { dependencyPaths(maxHops: 7) { weakestConfidence } }""", "MG5114")]
    [InlineData("""commodity(name: "Ga") { label(language: "fr") }""", "MG5115")]
    [InlineData("""node(id: "Ga") { id }""", "MG5103")]
    [InlineData("""statement(id: "12") { id }""", "MG5103")]
    [InlineData("revision(asOf: {revision: 9}) { number }", "MG5101")]
    [InlineData("""revision(asOf: {time: "Friday"}) { number }""", "MG5102")]
    public async Task What_cannot_be_answered_is_told_with_a_code(string field, string code) => Assert.Equal(code, (await graph.FailAsync($"{{ {field} }}")).Code);

    [Fact]
    public async Task A_name_of_another_kind_is_told_with_the_way_to_ask()
    {
        var (code, message) = await graph.FailAsync("""{ commodity(name: "铝土矿") { id } }""");

        Assert.Equal("MG5110", code);
        Assert.Equal("\"铝土矿\" is no commodity: it is the host host:bauxite. Ask for entity(name: \"铝土矿\") { ... on Host { … } }.", message);
    }

    [Theory]
    [InlineData("host", "铝土况", "铝土矿")]
    [InlineData("commodity", "rhenum", "rhenium")]
    [InlineData("entity", "Dulon", "Dulong")]
    public async Task A_misspelt_name_gets_suggestions(string field, string name, string meant)
    {
        var (code, message) = await graph.FailAsync($$"""{ {{field}}(name: "{{name}}") { id } }""");

        Assert.Equal("MG5110", code);
        Assert.Contains($"Did you mean \"{meant}\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_graph_is_shown_as_of_a_revision_and_two_revisions_stand_side_by_side()
    {
        var data = await graph.AskAsync("""{ then: commodity(name: "Ga", asOf: {revision: 1}) { uses { entity { id } } hosts { statements { addedIn } } } now: commodity(name: "Ga") { uses { entity { id } } } none: statements(asOf: {time: "2001-01-01T00:00:00Z"}) { totalCount } }""");

        Assert.Empty(data.GetProperty("then").GetProperty("uses").EnumerateArray());
        Assert.Equal(2, data.GetProperty("then").GetProperty("hosts")[0].GetProperty("statements").GetArrayLength());
        Assert.Single(data.GetProperty("now").GetProperty("uses").EnumerateArray());
        Assert.Equal(0, data.GetProperty("none").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task What_editors_did_to_a_statement_is_its_history()
    {
        var id = (await graph.AskAsync("""{ statements(filter: {predicate: ["used_in"]}) { nodes { id } } }""")).GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        await graph.Store.Writer.DecideAsync(new Decision.Rejected(new StatementId(id), new EditorId("an editor"), DateTimeOffset.UnixEpoch, "the words say power chip makers"), 2);

        var statement = (await graph.AskAsync($$"""{ statement(id: "{{id}}") { status history { revision { number by } decision reason } } node(id: "{{id}}") { __typename id } }""")).GetProperty("statement");

        Assert.Equal("""{"status":"rejected","history":[{"revision":{"number":2,"by":"ingestion"},"decision":null,"reason":null},{"revision":{"number":3,"by":"an editor"},"decision":"rejected","reason":"the words say power chip makers"}]}""", statement.GetRawText());
    }

    [Fact]
    public async Task Kinds_and_predicates_are_told_with_their_words()
    {
        var data = await graph.AskAsync("""{ kinds { name label(language: "zh") } predicates { name label subjectKinds objectKinds measures qualifiers dimensions } }""");

        Assert.Contains("""{"name":"host","label":"赋存矿石"}""", data.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetRawText()));
        Assert.Contains("""{"name":"concentration","label":"has a production concentration of","subjectKinds":["commodity"],"objectKinds":[],"measures":[],"qualifiers":["modality"],"dimensions":[""]}""",
            data.GetProperty("predicates").EnumerateArray().Select(predicate => predicate.GetRawText()));
    }

    [Fact]
    public async Task A_defect_of_the_store_is_told_without_its_words()
    {
        var answer = await SmallGraph.AnswerAsync(new WatchedReader(graph.Store.Reader) { Failing = "FindDocuments" }, "{ documents { id } }");

        Assert.Equal("MG5000", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain(WatchedReader.Secret, answer.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
    }
}
