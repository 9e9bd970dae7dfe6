using System.Buffers;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Schema;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Api.Tests.Seeds;

/// <summary>The seeds, ingested once for all tests on them; nothing where no variable names them.</summary>
public sealed class SeedGraph : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("mineralgraph-seeds-").FullName;
    private SqliteStore? store;

    public SqliteStore Store => store ?? throw new InvalidOperationException("No seeds are named.");

    public async Task InitializeAsync()
    {
        if (NeedsSeedsFactAttribute.Folder is not { } seeds) return;
        var file = Path.Combine(folder, "graph.db");
        var (code, _, error) = await CommandLine.RunAsync("ingest", Path.Combine(seeds, "seeds"), "--store", file);
        Assert.True(code == 0, error);
        store = await SqliteStore.OpenAsync(new SqliteStoreOptions(file) { MustExist = true });
    }

    public async Task DisposeAsync()
    {
        if (store is not null) await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the question of a number is answered.</summary>
    public Task<JsonElement> AnswerAsync(int question, object? variables = null) => AskAsync(ExampleQuestion.All.Single(known => known.Number == question).Query, variables);

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var values = variables is null ? (JsonElement?)null : JsonSerializer.SerializeToElement(variables);
        await new GraphQuery(Store.Reader) { Writer = Store.Writer }.AnswerAsync(new GraphQLRequest(query, null, values), output);
        using var answer = JsonDocument.Parse(output.WrittenMemory);
        Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.RootElement.GetProperty("data").Clone();
    }
}
