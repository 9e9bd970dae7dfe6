using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Api.Tests.Resolvers;

/// <summary>A query as of a revision is a permalink: whatever happens later, it answers the same.</summary>
public sealed class AsOfTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Fact]
    public async Task Every_answer_tells_the_revisions_that_it_holds_for()
    {
        async Task<string> RevisionsAsync(string query) => (await SmallGraph.AnswerAsync(graph.Store.Reader, query)).GetProperty("extensions").GetProperty("revisions").GetRawText();

        Assert.Equal("[2]", await RevisionsAsync("""{ commodity(name: "Ga") { id } documents { name } }"""));
        Assert.Equal("[1]", await RevisionsAsync("""{ commodity(name: "Ga", asOf: {revision: 1}) { id } }"""));
        Assert.Equal("[0,2]", await RevisionsAsync("""{ statements(asOf: {revision: 0}) { totalCount } revision { number } }"""));
    }

    [Fact]
    public async Task Every_question_as_of_a_revision_is_answered_the_same_after_ingestion_and_decisions()
    {
        var questions = Pinned();
        var before = await AnswersAsync(questions);

        await ChangeAsync();

        var after = await AnswersAsync(questions);
        Assert.True(questions.Count > 20, $"Only {questions.Count} root fields were asked.");
        Assert.All(before.Zip(after), pair => Assert.Equal(pair.First, pair.Second));
        Assert.NotEqual(await AnswersAsync([""" { statements { totalCount nodes { id status } } } """]), await AnswersAsync([""" { statements(asOf: {revision: 2}) { totalCount nodes { id status } } } """]));
    }

    [Fact]
    public async Task Every_root_field_that_reads_the_graph_takes_asOf()
    {
        var fields = (await graph.AskAsync("""{ __type(name: "Query") { fields { name args { name } } } }""")).GetProperty("__type").GetProperty("fields").EnumerateArray()
            .Where(field => !field.GetProperty("args").EnumerateArray().Any(argument => argument.GetProperty("name").GetString() == "asOf")).Select(field => field.GetProperty("name").GetString());

        Assert.Equal(["kinds", "predicates", "quality"], fields.Order(StringComparer.Ordinal));
    }

    private static List<string> Pinned() =>
    [
        """{ revision(asOf: {revision: 2}) { number at by summary } }""",
        """{ documents(asOf: {revision: 2}) { id name } }""",
        """{ node(id: "commodity:Ga", asOf: {revision: 2}) { id ... on Commodity { hosts { host { id } shares { percent } } } } }""",
        .. new[] { "CONFIDENCE_DESC", "CONFIDENCE_ASC", "YEAR_DESC", "QUANTITY_ASC", "ID" }.Select(order =>
            $$"""{ statements(first: 4, orderBy: {{order}}, asOf: {revision: 2}) { totalCount nodes { id status confidence suspect { reason } history { decision revision { number } } evidence { quote rule } replacedBy { id } } pageInfo { hasNextPage endCursor } } }"""),
        .. new[] { "镓", "gallium", "铝", "ground", "Ga" }.Select(text =>
            $$"""{ search(text: "{{text}}", asOf: {revision: 2}) { totalCount hits { ... on EntityHit { entity { id } matchedName score } ... on QuoteHit { score evidence { quote } statement { id status } } } } }"""),
        .. Entities.Select(pair => $$"""{ {{pair.Field}}(name: "{{pair.Name}}", asOf: {revision: 2}) { id label statements { totalCount nodes { id status evidence { quote document { name } } } } background { relation } } }"""),
        """{ commodity(name: "Re", asOf: {revision: 2}) { dependencyPaths { weakestConfidence hops { to { id } } } } }""",
        """{ region(name: "云南", asOf: {revision: 2}) { deposits { deposit { id } commodities { entity { id } } } } }""",
        """{ commodities(filter: {hosts: {some: {}}}, orderBy: {aggregate: {function: COUNT}, direction: DESC}, asOf: {revision: 2}) { totalCount edges { cursor node { id } } } }""",
        """{ countries(filter: {reserves: {none: {}}}, asOf: {revision: 2}) { nodes { id } } }""",
        """{ statementGroups(by: [SUBJECT, DOCUMENT, STATUS], asOf: {revision: 2}) { totalCount groups { keys { value } count share sums { dimension sum } } } }""",
        """{ coverage(asOf: {revision: 2}) { known contradictory unknown byCommodity { entity { id } known } cells(states: [KNOWN]) { commodity { id } count statements { id status } } } }""",
        """{ reviewQueue(confidenceBelow: 0.95, asOf: {revision: 2}) { totalCount nodes { impact isAlone statement { id status confidence } } } }""",
        """{ mapNames(names: ["galium", "铝土矿"], asOf: {revision: 2}) { candidates { entity { id } score reason } } }""",
        """{ documents(asOf: {revision: 2}) { statements { totalCount } contributedAlone { totalCount nodes { id } } } }""",
        """{ contradictions(asOf: {revision: 2}) { totalCount nodes { confidence statements { id } } } }""",
        """{ host(name: "bauxite", asOf: {revision: 2}) { byProducts(narrower: true) { commodity { id } evidence { quote } assumptions { relation } } } }""",
    ];

    private static IEnumerable<(string Field, string Name)> Entities =>
    [
        ("entity", "Ga"), ("commodity", "镓"), ("host", "bauxite"), ("country", "China"), ("region", "云南"), ("deposit", "都龙"), ("use", "power chips"), ("policy", "gallium export licence"),
    ];

    private async Task<List<string>> AnswersAsync(List<string> queries)
    {
        var answers = new List<string>();
        foreach (var query in queries) answers.Add((await SmallGraph.AnswerAsync(graph.Store.Reader, query)).GetRawText());
        return answers;
    }

    // Decisions of every kind, a document that came later, and both documents read again by other rules.
    private async Task ChangeAsync()
    {
        var (chinese, english) = (SmallGraph.ChineseDocument, SmallGraph.EnglishDocument);
        var (by, at) = (new EditorId("Ada"), DateTimeOffset.UnixEpoch.AddYears(60));
        await DecideAsync(new Decision.Accepted(chinese.Statements[0].Id, by, at));
        await DecideAsync(new Decision.Rejected(english.Statements[2].Id, by, at, "misread"));
        await DecideAsync(new Decision.Deprecated(english.Statements[3].Id, by, at, "long ago"));
        var correction = new Statement(english.Statements[4].Content with { Year = 1999 }, [.. english.Statements[4].Evidence.Select(quote => quote with { Rule = RuleReference.Editor })]);
        await DecideAsync(new Decision.Corrected(english.Statements[4].Id, by, at, correction, "the year"));
        await DecideAsync(new Decision.Undone(english.Statements[2].Id, by, at, "it was right"));
        await graph.Store.Writer.CommitAsync(SmallGraph.Document("later.md", "镓约六成取自铝土矿（2025年）。镓在铝土矿里。", null,
            [(chinese.Statements[0].Content, "镓约六成取自铝土矿（2025年）"), (chinese.Statements[0].Content with { Year = null, Quantity = null }, "镓在铝土矿里")]));
        await graph.Store.Writer.CommitAsync(chinese with { Statements = [.. chinese.Statements.Skip(2)] });
        await graph.Store.Writer.CommitAsync(english with { Statements = [.. english.Statements.Select(Surer)] });
    }

    private async Task DecideAsync(Decision decision) => Assert.IsType<Model.Storage.DecisionOutcome.Written>(await graph.Store.Writer.DecideAsync(decision, 1000));

    private static Statement Surer(Statement statement) =>
        new(statement.Content, statement.Evidence.Select(quote => quote with { Confidence = new Confidence(0.99), Rule = new RuleReference("by-hand", 2) }).ToImmutableArray());
}
