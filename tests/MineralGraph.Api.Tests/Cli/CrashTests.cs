using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Api.Tests.Cli;

/// <summary>The server is killed in the middle of its work: what it acknowledged is there when the store is opened again.</summary>
public sealed partial class CrashTests : IDisposable
{
    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task No_decision_that_was_acknowledged_vanishes_when_the_server_is_killed(int acknowledgements)
    {
        var document = cli.Write("metals.txt", string.Concat(Enumerable.Range(2000, 25).Select(year => $"{year}年智利锂产量为{year - 1990}万吨。")));
        await CommandLine.RunAsync("ingest", document, "--store", cli.Store);
        var ids = await StatementsAsync();
        var acknowledged = new List<(string Statement, int Revision)>();

        using (var server = Start())
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(server)) };
            var all = ids.Select((id, index) => DecideAsync(client, id, index % 2 == 0 ? "reject" : "deprecate")).ToList();
            while (acknowledged.Count < acknowledgements)
            {
                var done = await Task.WhenAny(all);
                all.Remove(done);
                acknowledged.Add(await done);
            }

            server.Kill();
            await server.WaitForExitAsync();
            await Assert.ThrowsAnyAsync<Exception>(() => client.GetAsync("/health"));
        }

        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store) { MustExist = true });
        var histories = await store.Reader.ListHistoryAsync([.. acknowledged.Select(pair => new StatementId(pair.Statement))]);
        Assert.All(acknowledged.Zip(histories), pair => Assert.Contains(pair.Second, entry => entry.Decision is not null && entry.Revision.Number == pair.First.Revision));
    }

    private async Task<List<string>> StatementsAsync()
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store) { MustExist = true });
        var page = await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 1));
        Assert.True(page.Statements.Length >= 20, $"Only {page.Statements.Length} statements were extracted.");
        return [.. page.Statements.Select(record => record.Id.Value)];
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "mineralgraph.dll"), "serve", "--store", cli.Store, "--urls", "http://127.0.0.1:0" }) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<string> AddressAsync(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } found) return found.Value;
        }

        throw new InvalidOperationException("The server told no address.");
    }

    private static async Task<(string, int)> DecideAsync(HttpClient client, string id, string field)
    {
        var query = $$"""mutation ($input: DecisionInput!) { {{field}}(input: $input) { ... on DecisionDone { revision { number } } } }""";
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables = new { input = new { statement = id, seenRevision = 1, editor = "Ada", reason = "a trial" } } });
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (id, answer.RootElement.GetProperty("data").GetProperty(field).GetProperty("revision").GetProperty("number").GetInt32());
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
