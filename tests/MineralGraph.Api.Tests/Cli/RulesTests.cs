using System.Text.Json;

namespace MineralGraph.Api.Tests.Cli;

public sealed class RulesTests : IDisposable
{
    private static readonly string[] Measures =
        ["tax", "quota", "export_control", "import_tariff", "stockpile", "subsidy", "recycling_mandate", "environmental_standard", "exploration", "market_regulation", "strategic_list", "law"];

    private static readonly string Words = """
        negation_zh: [不, 未]
        no_negation_zh: [不仅]
        negation_en: [never]
        no_negation_en: [not only]
        forecast_zh: [预计]
        planned_zh: [计划]
        target_zh: [目标]
        ended_zh: [停产]
        estimate_zh: [估计]
        forecast_en: [will]
        planned_en: [planned]
        target_en: [target]
        ended_en: [ceased]
        estimate_en: [estimated]
        use_leading: [的]
        use_trailing: [等]
        vague_use: [产业$]
        often: [also]
        uses_separator: [and]
        uses_marker: [in]
        uses_example: [including]
        uses_participle: [used]
        uses_end: [which]
        uses_turn: [but]
        uses_verb: [is]
        uses_filler: [the]

        """ + string.Concat(Measures.Select(measure => $"measure_{measure}_zh: [税]\nmeasure_{measure}_en: [tax]\n"));

    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_line_is_explained_by_what_it_names_and_by_the_rules_that_fired_were_refused_and_nearly_matched()
    {
        var rules = Rules("rules", "<from:commodity>~伴生于~<to:host>", "<from:commodity>~伴生于~<to:host>并回收$rest");
        var document = cli.Write("lines.txt", "镓伴生于铝土矿（60%）。锗不伴生于闪锌矿。\n\n天气很好。\n");

        var (code, output, _) = await CommandLine.RunAsync("rules", "explain", document + ":1", "--rules", rules, "--format", "json");

        Assert.Equal(0, code);
        using var explained = JsonDocument.Parse(output);
        var sentences = explained.RootElement.GetProperty("sentences").EnumerateArray().ToList();
        Assert.Equal("<commodity 镓>伴生于<commodity|host 铝土矿(60%)>。", sentences[0].GetProperty("mask").GetString());
        Assert.Contains("铝土矿 host:bauxite, commodity:Al", sentences[0].GetProperty("mentions").EnumerateArray().Select(mention => $"{mention.GetProperty("words")} {mention.GetProperty("meaning")}"));
        Assert.Contains("60% =60 %", sentences[0].GetProperty("mentions").EnumerateArray().Select(mention => $"{mention.GetProperty("words")} {mention.GetProperty("meaning")}"));
        Assert.Equal(["fired first", "nearly second"], Outcomes(sentences[0]));
        Assert.Equal("then it wants 并回收$rest", sentences[0].GetProperty("rules")[1].GetProperty("note").GetString());
        Assert.Equal(["refused first", "nearly second"], Outcomes(sentences[1]));
        Assert.Equal("its clause denies it: 锗不伴生于闪锌矿", sentences[1].GetProperty("rules")[0].GetProperty("note").GetString());
        Assert.Equal("Ga by_product_of bauxite = 60 %", Assert.Single(explained.RootElement.GetProperty("statements").EnumerateArray()).GetProperty("statement").GetString());
    }

    [Theory]
    [InlineData("<from:commodity>~伴生", "MG3012 by_product_of needs an object", "carry: []")]
    [InlineData("伴生于~<to:host>", "the pattern has no <from>, and the rule carries none over", "carry: []")]
    [InlineData("伴生于~<to:host>", "<from> is left out, and no commodity stands before, in the heading or in the sentence before", "carry: [from]")]
    [InlineData("<from:commodity>?~伴生于~<to:host>", "it needs a figure, and none belongs to these ends", "needs_value: true")]
    public async Task A_match_that_makes_no_statement_says_what_is_missing(string pattern, string missing, string setting)
    {
        var rules = Rules("rules", pattern, "never", setting);
        var document = cli.Write("lines.txt", setting == "carry: [from]" ? "这里伴生于铝土矿。" : "镓伴生于铝土矿。");

        var (_, output, _) = await CommandLine.RunAsync("rules", "explain", document + ":1", "--rules", rules);

        Assert.Contains("refused  first", output, StringComparison.Ordinal);
        Assert.Contains(missing, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_rules_is_previewed_with_the_quotes_of_what_it_adds_and_removes()
    {
        var before = Rules("before", "<from:commodity>~伴生于~<to:host>", "<from:commodity>~见于~<to:host>");
        var after = Rules("after", "<from:commodity>~伴生于~<to:host>", "<from:commodity>~产在~<to:host>");
        var document = cli.Write("lines.txt", "镓伴生于铝土矿。锗伴生见于闪锌矿。铟伴生产在锡矿石里。");

        var (code, output, _) = await CommandLine.RunAsync("rules", "diff", before, after, document, "--format", "json");
        var (_, text, _) = await CommandLine.RunAsync("rules", "diff", before, after, document);

        Assert.Equal(0, code);
        using var difference = JsonDocument.Parse(output);
        Assert.Equal((1, 1, 1), (difference.RootElement.GetProperty("added").GetInt32(), difference.RootElement.GetProperty("removed").GetInt32(), difference.RootElement.GetProperty("same").GetInt32()));
        var added = difference.RootElement.GetProperty("documents")[0].GetProperty("added")[0].GetProperty("evidence")[0];
        Assert.Equal(("铟伴生产在锡矿石", 1), (added.GetProperty("quote").GetString(), added.GetProperty("line").GetInt32()));
        Assert.Contains("- Ge by_product_of sphalerite  line 1 by second  «锗伴生见于闪锌矿»", text, StringComparison.Ordinal);
        Assert.Contains("1 added, 1 removed, 1 as before, in 1 documents", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lexicons_beside_the_rules_are_used_with_them_and_must_be_whole()
    {
        Rules("own/rules", "<from:commodity>~伴生于~<to:host>", "never");
        Directory.CreateDirectory(Path.Combine(cli.Folder, "own", "lexicons"));

        var (code, _, error) = await CommandLine.RunAsync("rules", "test", "--rules", Path.Combine(cli.Folder, "own"));

        Assert.Equal(1, code);
        Assert.StartsWith("MG2012", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MG5910", "explain", "lines.txt")]
    [InlineData("MG1001", "explain", "none.txt:1")]
    [InlineData("MG2006", "diff", "none", "none", "lines.txt")]
    public async Task What_cannot_be_explained_or_compared_is_told(string problem, params string[] arguments)
    {
        var (code, _, error) = await CommandLine.RunAsync(["rules", .. arguments]);

        Assert.Equal(1, code);
        Assert.StartsWith(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_the_document_has_not_is_told()
    {
        var (code, _, error) = await CommandLine.RunAsync("rules", "explain", cli.Write("lines.txt", "镓伴生于铝土矿。") + ":7");

        Assert.Equal(1, code);
        Assert.StartsWith("MG2011", error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Outcomes(JsonElement sentence) => sentence.GetProperty("rules").EnumerateArray().Select(rule => $"{rule.GetProperty("outcome").GetString()} {rule.GetProperty("rule").GetString()}");

    [Fact]
    public async Task Documents_and_sentences_are_read_with_rules_of_a_folder_where_one_is_named()
    {
        var rules = Rules("rules", "<from:commodity>~见于~<to:host>", "never");
        var document = cli.Write("own.txt", "镓见于铝土矿。\n");
        var sentences = cli.Write("own.jsonl", """{"id": "a", "text": "镓见于铝土矿。", "facts": [{"subject": "Ga", "predicate": "by_product_of", "object": "bauxite"}]}""");
        File.WriteAllText(Path.Combine(rules, "own.yml"), File.ReadAllText(Path.Combine(rules, "own.yml")).Replace("trigger: [伴生]", "trigger: [见于]", StringComparison.Ordinal));

        var (ingested, summary, _) = await CommandLine.RunAsync("ingest", document, "--rules", rules, "--store", Path.Combine(cli.Folder, "trial.db"), "--format", "json");
        var (measured, figures, _) = await CommandLine.RunAsync("check", "--frozen", sentences, "--rules", rules, "--format", "json");

        Assert.Equal((0, 0), (ingested, measured));
        Assert.Contains("\"statements\":1", summary.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var report = JsonDocument.Parse(figures);
        Assert.Equal(1, report.RootElement.GetProperty("all").GetProperty("f1").GetDouble());
    }

    [Theory]
    [InlineData("uses_marker")]
    [InlineData("vague_use")]
    [InlineData("negation_zh")]
    public async Task A_folder_that_lacks_a_list_of_words_is_told_which(string list)
    {
        var rules = Rules("rules", "<from:commodity>~见于~<to:host>", "never");
        var words = Path.Combine(rules, "words.yml");
        File.WriteAllText(words, File.ReadAllText(words).Replace(list + ":", "other:", StringComparison.Ordinal));

        var (code, _, error) = await CommandLine.RunAsync("ingest", cli.Write("own.txt", "镓见于铝土矿。\n"), "--rules", rules, "--store", Path.Combine(cli.Folder, "trial.db"));

        Assert.Equal(1, code);
        Assert.StartsWith($"MG2003 rules/words.yml lacks the list \"{list}\".", error, StringComparison.Ordinal);
    }

    private string Rules(string name, string first, string second, string setting = "carry: []")
    {
        var folder = Directory.CreateDirectory(Path.Combine(cli.Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "words.yml"), Words + "\nrest: [余下]\n");
        File.WriteAllText(Path.Combine(folder, "own.yml"), $"""
            - id: first
              predicate: by_product_of
              trigger: [伴生]
              patterns: ["{first}"]
              from: commodity
              {setting}
              finds: ["镓伴生于铝土矿。 => Ga > bauxite"]
            - id: second
              predicate: by_product_of
              trigger: [伴生]
              patterns: ["{second}"]
              finds: ["镓伴生于铝土矿。 => Ga > bauxite"]
            """);
        return folder;
    }
}
