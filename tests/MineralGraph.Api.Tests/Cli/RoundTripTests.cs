using System.Diagnostics;
using System.Text.Json;

namespace MineralGraph.Api.Tests.Cli;

public sealed class RoundTripTests : IDisposable
{
    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Ingesting_twice_adds_nothing_and_exports_the_same_lines()
    {
        var document = cli.Write("good.txt", "镓主要伴生于铝土矿中。2023年智利锂产量为4万吨。");
        await CommandLine.RunAsync("ingest", document, "--store", cli.Store);
        var (_, first, _) = await CommandLine.RunAsync("export", "--store", cli.Store);

        var (code, output, _) = await CommandLine.RunAsync("ingest", document, "--store", cli.Store, "--format", "json");
        var (_, second, _) = await CommandLine.RunAsync("export", "--store", cli.Store);

        Assert.Equal(0, code);
        Assert.Contains("\"statementsAdded\": 0", output, StringComparison.Ordinal);
        Assert.Equal(first, second);
        var ids = first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).ToList();
        Assert.Equal(2, ids.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [NeedsSeedsFact]
    public async Task Check_gives_the_figures_of_the_reference_scorer_to_three_decimals()
    {
        var (shared, export) = (NeedsSeedsFactAttribute.Folder!, Path.Combine(cli.Folder, "export.jsonl"));
        var (code, _, _) = await CommandLine.RunAsync("ingest", Path.Combine(shared, "seeds"), Path.Combine(shared, "documents"), "--store", cli.Store);
        await CommandLine.RunAsync("export", "--store", cli.Store, "--out", export);

        var (_, ours, _) = await CommandLine.RunAsync("check", "--gold", Path.Combine(shared, "gold", "dev"), "--store", cli.Store);
        var theirs = await ReferenceAsync(shared, export);

        Assert.Equal(0, code);
        Assert.True(theirs.Count > 15, string.Join('\n', theirs));
        Assert.All(theirs, line => Assert.Contains(line, ours.Split('\n')));
    }

    private static async Task<List<string>> ReferenceAsync(string shared, string export)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(shared, "gold", "score.py"));
        start.ArgumentList.Add("--gold");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "gold", "dev"), "*.jsonl").Order(StringComparer.Ordinal)) start.ArgumentList.Add(file);
        start.ArgumentList.Add("--export");
        start.ArgumentList.Add(export);
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
