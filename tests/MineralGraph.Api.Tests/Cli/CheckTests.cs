using System.Text.Json;

namespace MineralGraph.Api.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private const string Gold = """
        {"doc": "good", "line": 1, "quote": "镓主要伴生于铝土矿中", "predicate": "by_product_of", "subject": {"kind": "commodity", "name": "Ga", "surface": "镓"}, "object": {"kind": "host", "name": "bauxite", "surface": "铝土矿"}, "value": null, "year": null}
        {"doc": "good", "line": 1, "quote": "锂产量", "predicate": "production", "subject": {"kind": "country", "name": "CL", "surface": "智利"}, "object": {"kind": "commodity", "name": "Cu", "surface": "铜"}, "value": null, "year": 2023}
        """;

    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task The_figures_as_json_hold_counts_details_reliability_misses_and_what_is_spurious()
    {
        using var report = await CheckedAsync();

        var all = report.RootElement.GetProperty("all");
        Assert.Equal((2, 2, 0.5), (all.GetProperty("gold").GetInt32(), all.GetProperty("found").GetInt32(), all.GetProperty("precision").GetDouble()));
        Assert.Equal(1, report.RootElement.GetProperty("byPredicate").GetProperty("by_product_of").GetProperty("f1").GetDouble());
        Assert.Equal("Cu", Assert.Single(report.RootElement.GetProperty("misses").EnumerateArray()).GetProperty("object").GetString());
        Assert.Equal("4 万吨", Assert.Single(report.RootElement.GetProperty("spurious").EnumerateArray()).GetProperty("value").GetString());
        var reliability = report.RootElement.GetProperty("reliability").EnumerateArray().ToList();
        Assert.Equal(2, reliability.Sum(tenth => tenth.GetProperty("statements").GetInt32()));
        Assert.Equal(1, reliability.Sum(tenth => tenth.GetProperty("right").GetInt32()));
    }

    [Fact]
    public async Task The_table_tells_how_many_statements_of_each_confidence_are_right()
    {
        await IngestAsync();

        var (code, output, _) = await CommandLine.RunAsync("check", "--gold", cli.Folder, "--store", cli.Store);

        Assert.Equal(0, code);
        var lines = output.Split('\n').Where(line => line.StartsWith("confidence ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^confidence 0\.\d-[01]\.\d: \d of \d right \(\d\.\d\d\)", line));
    }

    [Fact]
    public async Task Ingesting_a_folder_with_gold_facts_keeps_the_figures_with_the_graph()
    {
        const string query = "{ quality { rulesVersion measuredOn measuredAt all { predicate gold found precision recall f1 } byPredicate { predicate precision } } }";
        var papers = Directory.CreateDirectory(Path.Combine(cli.Folder, "papers", "gold")).Parent!.FullName;
        await File.WriteAllTextAsync(Path.Combine(papers, "good.txt"), "镓主要伴生于铝土矿中。2023年智利锂产量为4万吨。");
        await CommandLine.RunAsync("ingest", papers, "--store", cli.Store);
        var (_, before, _) = await CommandLine.RunAsync("query", query, "--store", cli.Store);
        await File.WriteAllTextAsync(Path.Combine(papers, "gold", "good.jsonl"), Gold);

        var (code, _, _) = await CommandLine.RunAsync("ingest", papers, "--store", cli.Store);

        Assert.Equal(0, code);
        using var none = JsonDocument.Parse(before);
        Assert.Equal(JsonValueKind.Null, none.RootElement.GetProperty("data").GetProperty("quality").ValueKind);
        var (_, output, _) = await CommandLine.RunAsync("query", query, "--store", cli.Store);
        using var answer = JsonDocument.Parse(output);
        var quality = answer.RootElement.GetProperty("data").GetProperty("quality");
        Assert.Equal("papers/gold", quality.GetProperty("measuredOn").GetString());
        Assert.Matches("^[0-9a-f]{12}$", quality.GetProperty("rulesVersion").GetString());
        Assert.Equal((2, 2, 0.5), (quality.GetProperty("all").GetProperty("gold").GetInt32(), quality.GetProperty("all").GetProperty("found").GetInt32(), quality.GetProperty("all").GetProperty("f1").GetDouble()));
        Assert.Equal(["by_product_of", "production"], quality.GetProperty("byPredicate").EnumerateArray().Select(row => row.GetProperty("predicate").GetString()));
    }

    [Fact]
    public async Task Calibrating_writes_how_often_each_rule_was_right()
    {
        await IngestAsync();
        var table = Path.Combine(cli.Folder, "confidence.tsv");

        var (code, _, _) = await CommandLine.RunAsync("check", "--gold", cli.Folder, "--store", cli.Store, "--calibrate", table);

        Assert.Equal(0, code);
        var lines = await File.ReadAllLinesAsync(table);
        Assert.Contains("rule\texplicit\tright\tof", lines);
        Assert.Contains("by-product-associated-in-zh\tyes\t1\t1", lines);
        Assert.Contains("production-amount-zh\tyes\t0\t1", lines);
    }

    [Fact]
    public async Task Frozen_sentences_are_measured_without_a_store()
    {
        var file = cli.Write("zh.jsonl", """
            {"id": "a", "text": "锗主要伴生于闪锌矿中。", "facts": [{"subject": "Ge", "predicate": "by_product_of", "object": "sphalerite", "role": "by_product"}]}
            {"id": "b", "text": "锗的价格上涨。", "facts": []}
            """);

        var (code, output, _) = await CommandLine.RunAsync("check", "--frozen", file, "--format", "json");

        Assert.Equal(0, code);
        using var report = JsonDocument.Parse(output);
        Assert.Equal(1, report.RootElement.GetProperty("all").GetProperty("f1").GetDouble());
    }

    [Theory]
    [InlineData("MG5909")]
    [InlineData("MG5909", "--gold", "here", "--frozen", "there")]
    [InlineData("MG5903", "--gold", "nowhere")]
    [InlineData("MG5908", "--frozen", "nowhere.jsonl")]
    public async Task What_to_measure_must_be_said_and_be_there(string problem, params string[] arguments)
    {
        var (code, _, error) = await CommandLine.RunAsync(["check", .. arguments]);

        Assert.Equal(1, code);
        Assert.StartsWith(problem, error, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> CheckedAsync()
    {
        await IngestAsync();
        var (_, output, _) = await CommandLine.RunAsync("check", "--gold", cli.Folder, "--store", cli.Store, "--format", "json", "--misses", "9", "--spurious", "9");
        return JsonDocument.Parse(output);
    }

    private async Task IngestAsync()
    {
        cli.Write("gold.jsonl", Gold);
        await CommandLine.RunAsync("ingest", cli.Write("good.txt", "镓主要伴生于铝土矿中。2023年智利锂产量为4万吨。"), "--store", cli.Store);
    }
}
