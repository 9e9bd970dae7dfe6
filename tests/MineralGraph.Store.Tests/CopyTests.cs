using System.Text.Json;
using MineralGraph.Api.Tests;
using MineralGraph.Model;
using MineralGraph.Store.Sqlite;
using MineralGraph.Store.Tests.Neo4j;

namespace MineralGraph.Store.Tests;

public sealed class CopyTests : IDisposable
{
    private readonly CommandLine cli = new();

    private string Target => Path.Combine(cli.Folder, "copy.db");

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_copy_answers_the_same_as_of_every_revision_with_all_decisions()
    {
        await FillAsync(cli.Store);

        var (code, output, error) = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Target, "--format", "json");

        Assert.True(code == 0, error);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(report.GetProperty("from").GetRawText(), report.GetProperty("to").GetRawText());
        Assert.Equal(report.GetProperty("copied").GetInt64(), report.GetProperty("to").GetProperty("revisions").GetInt64());
        Assert.True(report.GetProperty("to").GetProperty("decisions").GetInt32() > 10);
        await using var source = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store));
        await using var target = await SqliteStore.OpenAsync(new SqliteStoreOptions(Target));
        Assert.Equal(await WholeHistory.ShowAsync(source), await WholeHistory.ShowAsync(target));
    }

    [Fact]
    public async Task A_copy_that_was_broken_off_goes_on_and_a_second_copy_copies_nothing()
    {
        await FillAsync(cli.Store);
        await using (var source = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store)))
        await using (var target = await SqliteStore.OpenAsync(new SqliteStoreOptions(Target)))
        {
            await foreach (var change in source.Revisions.ListAsync(0))
            {
                if (change.Revision.Number > 3) break;
                await target.Revisions.AppendAsync(change);
            }
        }

        var (code, output, error) = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Target);
        var (_, again, _) = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Target);

        Assert.True(code == 0, error);
        Assert.Contains(", 3 were there already", output, StringComparison.Ordinal);
        Assert.StartsWith("0 revisions copied", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_with_another_history_or_a_longer_one_is_refused()
    {
        await FillAsync(cli.Store);
        await FillAsync(Target, seed: 2);

        var (code, _, error) = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Target);
        var (same, _, sameError) = await CommandLine.RunAsync("copy", "--from", cli.Store, "--to", Path.Combine(cli.Folder, ".", "graph.db"));

        Assert.Equal((1, 1), (code, same));
        Assert.StartsWith("MG4103", error, StringComparison.Ordinal);
        Assert.StartsWith("MG5908", sameError, StringComparison.Ordinal);
    }

    private static async Task FillAsync(string path, int seed = 1)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(path));
        await WholeHistory.WriteAsync(store, new RandomGraph(seed));
        await store.Quality.KeepAsync(new MeasuredQuality("abc", "gold", DateTimeOffset.UnixEpoch, new MeasuredFigures(null, 1, 1, 1, 1, 1), []));
    }
}
