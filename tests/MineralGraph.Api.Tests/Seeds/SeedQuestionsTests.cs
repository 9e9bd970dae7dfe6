using System.Globalization;
using System.Text.Json;
using MineralGraph.Schema;

namespace MineralGraph.Api.Tests.Seeds;

/// <summary>The questions, each in its one query, on documents of other people's.</summary>
public sealed class SeedQuestionsTests(SeedGraph graph) : IClassFixture<SeedGraph>
{
    [NeedsSeedsFact]
    public async Task Every_question_is_answered_without_an_error()
    {
        foreach (var question in ExampleQuestion.All.Where(question => question.Number != 13)) await graph.AnswerAsync(question.Number);
    }

    [NeedsSeedsFact]
    public async Task Question_1_bauxite_names_gallium_once_with_every_share_and_quotes_of_three_documents()
    {
        var byProducts = (await graph.AnswerAsync(1, new { host = "铝土矿" })).GetProperty("host").GetProperty("byProducts");

        var gallium = Assert.Single(byProducts.EnumerateArray(), entry => Name(entry.GetProperty("commodity")) == "Ga");
        Assert.Contains(60.0, gallium.GetProperty("shares").EnumerateArray().Select(share => share.GetProperty("percent").GetDouble()));
        Assert.All(gallium.GetProperty("shares").EnumerateArray(), share => Assert.NotEmpty(share.GetProperty("evidence").EnumerateArray()));
        Assert.Superset(new HashSet<string?> { "000.txt", "001.txt", "003.txt" }, gallium.GetProperty("evidence").EnumerateArray().Select(quote => Name(quote.GetProperty("document"))).ToHashSet());
    }

    [NeedsSeedsFact]
    public async Task Question_2_the_hosts_of_germanium_are_told_apart_by_role_each_with_quotes()
    {
        var germanium = (await graph.AnswerAsync(2)).GetProperty("commodity");

        var (hosts, others) = (germanium.GetProperty("hosts").EnumerateArray().ToList(), germanium.GetProperty("otherHosts").EnumerateArray().ToList());
        Assert.Superset(new HashSet<string?> { "host:lignite", "host:lead_zinc_ore" }, hosts.Concat(others).Select(host => host.GetProperty("host").GetProperty("id").GetString()).ToHashSet());
        Assert.NotEmpty(hosts);
        Assert.All(hosts, host => Assert.NotEmpty(host.GetProperty("evidence")[0].GetProperty("quote").GetString()!));
        Assert.All(others.SelectMany(host => host.GetProperty("statements").EnumerateArray()), statement => Assert.NotEqual("by_product", statement.GetProperty("role").GetString()));
    }

    [NeedsSeedsFact]
    public async Task Question_3_rhenium_reaches_its_hosts_by_statements_and_molybdenum_and_copper_by_background()
    {
        var paths = (await graph.AskAsync("""{ commodity(name: "Re") { dependencyPaths { hops { to { id } statements { id } } assumptions { relation to { id } source } } } }"""))
            .GetProperty("commodity").GetProperty("dependencyPaths").EnumerateArray().ToList();

        var assumed = paths.SelectMany(path => path.GetProperty("assumptions").EnumerateArray()).Select(fact => fact.GetProperty("to").GetProperty("id").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "commodity:Mo", "commodity:Cu" }, assumed);
        Assert.All(paths, path => Assert.NotEmpty(path.GetProperty("hops")[0].GetProperty("statements").EnumerateArray()));
    }

    [NeedsSeedsFact]
    public async Task Question_4_everything_known_of_gallium_is_told_at_once()
    {
        var gallium = (await graph.AnswerAsync(4)).GetProperty("commodity");

        Assert.Equal("""{"zh":"镓","en":"gallium","symbol":"Ga"}""", gallium.GetProperty("names").GetRawText());
        foreach (var part in new[] { "hosts", "reserves", "production", "uses", "policies", "importReliance" }) Assert.NotEmpty(gallium.GetProperty(part).EnumerateArray());
        Assert.Contains("CN", gallium.GetProperty("production").EnumerateArray().Select(said => Name(said.GetProperty("subject"))));
        Assert.Contains("CN", gallium.GetProperty("reserves").EnumerateArray().Select(said => Name(said.GetProperty("subject"))));
        Assert.Contains("export_control", gallium.GetProperty("policies").EnumerateArray().SelectMany(policy => policy.GetProperty("statements").EnumerateArray()).Select(statement => statement.GetProperty("measure").GetString()));
    }

    [NeedsSeedsFact]
    public async Task Question_12_the_deposits_of_yunnan_are_told_with_what_they_hold()
    {
        var deposits = (await graph.AnswerAsync(12)).GetProperty("region").GetProperty("deposits").EnumerateArray()
            .ToDictionary(entry => Name(entry.GetProperty("deposit"))!, entry => entry.GetProperty("commodities").EnumerateArray().Select(held => Name(held.GetProperty("entity"))).ToHashSet());

        Assert.Superset(new HashSet<string> { "会泽", "金顶", "都龙" }, deposits.Keys.ToHashSet());
        Assert.Superset(new HashSet<string?> { "Pb", "Zn" }, deposits["金顶"]);
        Assert.Superset(new HashSet<string?> { "Ge" }, deposits["会泽"]);
    }

    [NeedsSeedsFact]
    public async Task Question_13_a_document_contributed_alone_what_no_other_document_quotes()
    {
        var document = (await graph.AnswerAsync(13, new { document = "003" })).GetProperty("document");

        Assert.InRange(Int(document.GetProperty("contributedAlone"), "totalCount"), 100, Int(document.GetProperty("says"), "totalCount") - 1);
        var alone = (await graph.AskAsync("""{ document(name: "003") { contributedAlone(first: 50) { nodes { evidence { document { name } } } } } }""")).GetProperty("document").GetProperty("contributedAlone");
        Assert.All(alone.GetProperty("nodes").EnumerateArray().SelectMany(node => node.GetProperty("evidence").EnumerateArray()), quote => Assert.Equal("003.txt", Name(quote.GetProperty("document"))));
    }

    [NeedsSeedsFact]
    public async Task Question_14_what_is_unsure_and_not_reviewed_comes_by_impact_and_leaves_once_decided()
    {
        var before = (await graph.AnswerAsync(14)).GetProperty("reviewQueue");
        var nodes = before.GetProperty("nodes").EnumerateArray().ToList();
        var impacts = nodes.ConvertAll(node => Int(node, "impact"));
        Assert.Equal(impacts.OrderDescending(), impacts);
        Assert.All(nodes, node => Assert.InRange(node.GetProperty("statement").GetProperty("confidence").GetDouble(), 0, 0.5999));

        var first = nodes[0].GetProperty("statement").GetProperty("id").GetString();
        await DecideAsync("reject", first!);

        var after = (await graph.AnswerAsync(14)).GetProperty("reviewQueue");
        Assert.Equal(Int(before, "totalCount") - 1, Int(after, "totalCount"));
        Assert.DoesNotContain(after.GetProperty("nodes").EnumerateArray(), node => node.GetProperty("statement").GetProperty("id").GetString() == first);
    }

    [NeedsSeedsFact]
    public async Task Question_15_words_are_found_in_names_and_quotes_of_both_languages()
    {
        var found = await graph.AskAsync("""query ($text: String!) { search(text: $text, first: 500) { totalCount hits { __typename ... on EntityHit { matchedName } ... on QuoteHit { evidence { quote } } } } }""", new { text = "红外" });
        var hits = found.GetProperty("search").GetProperty("hits").EnumerateArray().ToList();

        Assert.Equal(["EntityHit", "QuoteHit"], hits.Select(hit => hit.GetProperty("__typename").GetString()).Distinct());
        Assert.All(hits, hit => Assert.Contains("红外", (hit.TryGetProperty("matchedName", out var name) ? name : hit.GetProperty("evidence").GetProperty("quote")).GetString(), StringComparison.Ordinal));
        Assert.Equal(hits.Count, Int(found.GetProperty("search"), "totalCount"));
        Assert.NotEmpty((await graph.AnswerAsync(15)).GetProperty("english").GetProperty("hits").EnumerateArray());
    }

    [NeedsSeedsFact]
    public async Task Question_16_every_cell_is_known_contradictory_or_unknown()
    {
        var answer = await graph.AnswerAsync(16, new { metals = new[] { "Ga", "Ge" }, countries = new[] { "CN", "US" } });

        var some = answer.GetProperty("some");
        Assert.Equal(2 * 2 * answer.GetProperty("all").GetProperty("byPredicate").GetArrayLength(), Int(some, "known") + Int(some, "contradictory") + Int(some, "unknown"));
        Assert.Contains("Ga production CN", some.GetProperty("stated").EnumerateArray().Select(cell => $"{Name(cell.GetProperty("commodity"))} {cell.GetProperty("predicate")} {Name(cell.GetProperty("country"))}"));
        Assert.All(some.GetProperty("stated").EnumerateArray(), cell => Assert.Equal(Int(cell, "count"), cell.GetProperty("statements").GetArrayLength()));
        Assert.InRange(Int(answer.GetProperty("all"), "unknown"), 1000, int.MaxValue);
    }

    [NeedsSeedsFact]
    public async Task Question_17_the_graph_is_told_as_it_was_after_each_document()
    {
        var revisions = await graph.AskAsync("{ a: revision(asOf: {revision: 2}) { at } }");
        var then = await graph.AnswerAsync(17, new { time = revisions.GetProperty("a").GetProperty("at").GetString() });
        var before = await graph.AnswerAsync(17, new { time = "2020-01-01T00:00:00Z" });

        Assert.Equal(["000.txt", "001.txt"], then.GetProperty("documentsThen").EnumerateArray().Select(Name));
        Assert.InRange(Int(then.GetProperty("statementsThen"), "totalCount"), 1, Int(then.GetProperty("statementsNow"), "totalCount") - 1);
        Assert.Equal((0, 0), (before.GetProperty("documentsThen").GetArrayLength(), Int(before.GetProperty("statementsThen"), "totalCount")));
    }

    [NeedsSeedsFact]
    public async Task Question_18_a_statement_tells_who_changed_it_and_why()
    {
        var id = (await graph.AskAsync("""{ commodity(name: "Ge") { production { id } } }""")).GetProperty("commodity").GetProperty("production")[0].GetProperty("id").GetString()!;
        await DecideAsync("deprecate", id);

        var node = Assert.Single((await graph.AnswerAsync(18, new { ids = new[] { id } })).GetProperty("statements").GetProperty("nodes").EnumerateArray());

        Assert.Equal("deprecated", node.GetProperty("status").GetString());
        var last = node.GetProperty("history").EnumerateArray().Last();
        Assert.Equal(("Ada", "deprecated", "a trial"), (last.GetProperty("by").GetString(), last.GetProperty("decision").GetString(), last.GetProperty("reason").GetString()));
        Assert.Equal("ingestion", node.GetProperty("history")[0].GetProperty("by").GetString());
    }

    private async Task DecideAsync(string field, string id)
    {
        var seen = (await graph.AskAsync("{ revision { number } }")).GetProperty("revision").GetProperty("number").GetInt32();
        var done = await graph.AskAsync(string.Create(CultureInfo.InvariantCulture, $$"""mutation { decide: {{field}}(input: {statement: "{{id}}", seenRevision: {{seen}}, editor: "Ada", reason: "a trial"}) { __typename } }"""));
        Assert.Equal("DecisionDone", done.GetProperty("decide").GetProperty("__typename").GetString());
    }

    private static string? Name(JsonElement value) => value.GetProperty("name").GetString();

    private static int Int(JsonElement value, string name) => value.GetProperty(name).GetInt32();
}
