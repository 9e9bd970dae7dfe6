using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>The Query API as it comes, without a store before it.</summary>
internal sealed class QueryApiCaller : IDisposable
{
    private readonly HttpClient client = new();
    private readonly Uri url;

    internal QueryApiCaller(Neo4jAddress address, string password)
    {
        client.DefaultRequestHeaders.Authorization = Credentials(address, password);
        url = UrlOf(address);
    }

    internal static Uri UrlOf(Neo4jAddress address) => new(address.Server, $"/db/{address.Database}/query/v2");

    internal static AuthenticationHeaderValue Credentials(Neo4jAddress address, string password) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")));

    internal async Task<JsonElement> RunAsync(string statement, object? parameters = null)
    {
        using var answer = await client.PostAsJsonAsync(url, new { statement, parameters = parameters ?? new { } });
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return json.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.ToString()) : json;
    }

    internal async Task EmptyAsync()
    {
        await RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
        foreach (var row in (await RunAsync("SHOW CONSTRAINTS YIELD name")).GetProperty("data").GetProperty("values").EnumerateArray().ToList()) await RunAsync($"DROP CONSTRAINT {row[0].GetString()}");
        foreach (var row in (await RunAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).GetProperty("data").GetProperty("values").EnumerateArray().ToList()) await RunAsync($"DROP INDEX {row[0].GetString()}");
    }

    public void Dispose() => client.Dispose();
}
