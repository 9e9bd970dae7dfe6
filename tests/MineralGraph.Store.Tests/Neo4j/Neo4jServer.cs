using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>The server that the tests may use, whose database they empty before each test.</summary>
internal static class Neo4jServer
{
    private static readonly string? Name = Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J");

    internal static bool IsNamed => !string.IsNullOrEmpty(Name);

    internal static Neo4jStoreOptions Options => new(Neo4jAddress.Parse(Name!)) { Password = Environment.GetEnvironmentVariable("MINERALGRAPH_NEO4J_PASSWORD") is { Length: > 0 } password ? password : null };

    internal static async Task EmptyAsync() => await RunAsync("MATCH (n) DETACH DELETE n");

    internal static async Task<IReadOnlyList<CypherRow>> RunAsync(string cypher, params (string Name, object? Value)[] parameters)
    {
        await using var connection = new QueryApiConnection(Options);
        return await connection.RunAsync(CypherQuery.Of(cypher, parameters), CancellationToken.None);
    }

    /// <summary>The answer of the Query API as it is.</summary>
    internal static async Task<JsonDocument> AskAsync(string cypher)
    {
        var (address, password) = (Options.Address, Options.Password ?? Options.Address.Password);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{password}")));
        using var answer = await client.PostAsJsonAsync(new Uri(address.Server, $"/db/{address.Database}/query/v2"), new { statement = cypher });
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    }
}
