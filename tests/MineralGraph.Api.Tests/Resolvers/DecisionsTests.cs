using System.Buffers;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>What editors decide through the API, and what becomes of it.</summary>
public sealed class DecisionsTests : IAsyncLifetime
{
    private const string Result = """
        { __typename
          ... on DecisionDone { revision { number by } statement { id status history { decision reason by } replacedBy { id } } correction { id value { number unit normalised } year evidence { quote rule } } }
          ... on DecisionConflict { changedIn { number by } changes { decision by } statement { status } }
          ... on DecisionRefused { code message }
          ... on StatementUnknown { id message } }
        """;

    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Fact]
    public async Task An_accepted_statement_says_so_with_who_and_when()
    {
        var id = await StatementAsync("import_reliance");

        var done = await DecideAsync("accept", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada"}""");

        Assert.Equal($$"""{"__typename":"DecisionDone","revision":{"number":3,"by":"Ada"},"statement":{"id":"{{id}}","status":"accepted","history":[{"decision":null,"reason":null,"by":"ingestion"},{"decision":"accepted","reason":null,"by":"Ada"}],"replacedBy":null},"correction":null}""", done.GetRawText());
    }

    [Fact]
    public async Task A_decision_on_what_changed_since_it_was_seen_shows_the_change_and_writes_nothing()
    {
        var id = await StatementAsync("import_reliance");
        await DecideAsync("reject", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada", reason: "misread"}""");

        var conflict = await DecideAsync("accept", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Bo"}""");

        Assert.Equal("""{"__typename":"DecisionConflict","changedIn":{"number":3,"by":"Ada"},"changes":[{"decision":"rejected","by":"Ada"}],"statement":{"status":"rejected"}}""", conflict.GetRawText());
        Assert.Equal("3", (await AskAsync("{ revision { number } }")).GetProperty("revision").GetProperty("number").GetRawText());
    }

    [Fact]
    public async Task A_rejected_statement_is_gone_from_answers_and_comes_back_when_that_is_undone()
    {
        var id = await StatementAsync("import_reliance");

        await DecideAsync("reject", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada", reason: "misread"}""");
        Assert.Equal("[]", (await AskAsync("""{ commodity(name: "Ga") { importReliance { id } } }""")).GetProperty("commodity").GetProperty("importReliance").GetRawText());
        var undone = await DecideAsync("undo", $$"""{statement: "{{id}}", seenRevision: 3, editor: "Ada", reason: "it was right"}""");

        Assert.Equal("extracted", undone.GetProperty("statement").GetProperty("status").GetString());
        Assert.Single((await AskAsync("""{ commodity(name: "Ga") { importReliance { id } } }""")).GetProperty("commodity").GetProperty("importReliance").EnumerateArray());
    }

    [Fact]
    public async Task A_correction_in_any_unit_takes_the_place_of_the_statement_and_the_old_id_leads_to_it()
    {
        var id = await StatementAsync("reserves");

        var done = await DecideAsync("correct", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada", reason: "the unit", correction: {value: {number: 19, unit: "万t"}, year: 2024} }""");

        var correction = done.GetProperty("correction");
        Assert.Equal("""{"number":19,"unit":"万t","normalised":190000}""", correction.GetProperty("value").GetRawText());
        Assert.Equal("""[{"quote":"China keeps 190,000 t of gallium in the ground","rule":"editor"}]""", correction.GetProperty("evidence").GetRawText());
        var old = (await AskAsync($$"""{ statement(id: "{{id}}") { status replacedBy { id replacedBy { id } } history { decision correction { id } } } }""")).GetProperty("statement");
        Assert.Equal(("corrected", correction.GetProperty("id").GetString()), (old.GetProperty("status").GetString(), old.GetProperty("replacedBy").GetProperty("id").GetString()));
        Assert.Equal(JsonValueKind.Null, old.GetProperty("replacedBy").GetProperty("replacedBy").ValueKind);
        Assert.Equal(correction.GetProperty("id").GetString(), old.GetProperty("history")[1].GetProperty("correction").GetProperty("id").GetString());
        Assert.Equal([2024], (await AskAsync("""{ commodity(name: "Ga") { reserves { year } } }""")).GetProperty("commodity").GetProperty("reserves").EnumerateArray().Select(said => said.GetProperty("year").GetInt32()));
    }

    [Fact]
    public async Task A_correction_stays_and_the_old_id_leads_to_it_after_other_rules_read_the_document()
    {
        var id = await StatementAsync("reserves");
        var done = await DecideAsync("correct", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada", reason: "the year", correction: {year: 2024} }""");

        var reread = SmallGraph.EnglishDocument;
        await graph.Store.Writer.CommitAsync(reread with { Statements = [.. reread.Statements.Where(statement => statement.Id.Value != id)] });

        Assert.Equal(done.GetProperty("correction").GetProperty("id").GetString(), (await AskAsync($$"""{ statement(id: "{{id}}") { id } }""")).GetProperty("statement").GetProperty("id").GetString());
        Assert.Equal(id, (await AskAsync($$"""{ statement(id: "{{id}}", asOf: {revision: 2}) { id } }""")).GetProperty("statement").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_correction_may_quote_other_words()
    {
        var id = await StatementAsync("used_in");
        var start = SmallGraph.English.IndexOf("power chips", StringComparison.Ordinal);

        var done = await DecideAsync("correct", $$"""{statement: "{{id}}", seenRevision: 2, editor: "Ada", reason: "a share", correction: {value: {number: 40, unit: "%", comparator: "~"} }, quotes: [{document: "{{SmallGraph.EnglishDocument.Document.Id}}", start: {{start}}, end: {{start + 11}} }]}""");

        Assert.Equal("""[{"quote":"power chips","rule":"editor"}]""", done.GetProperty("correction").GetProperty("evidence").GetRawText());
    }

    [Theory]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {predicate: \"is_mined_by\"}", "MG3010")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {role: \"main\"}", "MG3014")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {object: \"commodity:Gaa\"}", "MG5111")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {object: \"gallium\"}", "MG5103")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {subject: null}", "MG5137")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {value: {number: 1, unit: \"furlong\"}}", "MG5135")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {value: {number: 1, comparator: \"≈\"}}", "MG5135")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {date: \"yesterday\"}", "MG5136")]
    [InlineData("correct", "seenRevision: 2, editor: \"Ada\", reason: \"?\", correction: {}", "MG4202")]
    [InlineData("accept", "seenRevision: 2, editor: \" \"", "MG5131")]
    [InlineData("reject", "seenRevision: 2, editor: \"Ada\", reason: \" \"", "MG5132")]
    [InlineData("accept", "seenRevision: 3, editor: \"Ada\"", "MG5133")]
    [InlineData("undo", "seenRevision: 2, editor: \"Ada\", reason: \"?\"", "MG4201")]
    public async Task What_makes_no_sense_is_refused_with_a_code_and_a_remedy(string field, string input, string code)
    {
        var id = await StatementAsync("reserves");

        var refused = await DecideAsync(field, $$"""{statement: "{{id}}", {{input}}}""");

        Assert.Equal(("DecisionRefused", code), (refused.GetProperty("__typename").GetString(), refused.GetProperty("code").GetString()));
        Assert.EndsWith(".", refused.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, (await graph.Store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
    }

    [Fact]
    public async Task A_decision_on_an_unknown_statement_is_told_so()
    {
        var unknown = await DecideAsync("accept", $$"""{statement: "{{new string('0', 32)}}", seenRevision: 2, editor: "Ada"}""");

        Assert.Equal("StatementUnknown", unknown.GetProperty("__typename").GetString());
        Assert.Contains("No statement ever had the id", unknown.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_a_writer_refuses_decisions()
    {
        var answer = await SmallGraph.AnswerAsync(graph.Store.Reader, $$"""mutation { accept(input: {statement: "{{new string('0', 32)}}", seenRevision: 2, editor: "Ada"}) {{Result}} }""");

        Assert.Equal("MG5130", answer.GetProperty("data").GetProperty("accept").GetProperty("code").GetString());
    }

    private async Task<string> StatementAsync(string predicate) =>
        (await AskAsync($$"""{ statements(filter: {predicate: ["{{predicate}}"]}) { nodes { id } } }""")).GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    private async Task<JsonElement> DecideAsync(string field, string input) => (await AskAsync($$"""mutation { {{field}}(input: {{input}}) {{Result}} }""")).GetProperty(field);

    private async Task<JsonElement> AskAsync(string query)
    {
        var output = new ArrayBufferWriter<byte>();
        await new GraphQuery(graph.Store.Reader) { Writer = graph.Store.Writer }.AnswerAsync(new GraphQLRequest(query), output);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.RootElement.GetProperty("data").Clone();
    }
}
