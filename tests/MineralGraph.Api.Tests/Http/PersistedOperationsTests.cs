using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MineralGraph.Api.Tests.Http;

public sealed class PersistedOperationsTests : HttpTests
{
    private const string Query = "{ revision { number } }";
    private const string Answer = """{"data":{"revision":{"number":2}},"extensions":{"revisions":[2]}}""";
    private static readonly string Hash = HashOf(Query);

    [Fact]
    public async Task A_hash_stands_for_its_query_once_both_were_sent()
    {
        var early = await PostAsync(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash } } });
        var both = await PostAsync(new { query = Query, extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash } } });
        var later = await PostAsync(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash } } });

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"MG5030"}}]}""", early);
        Assert.Equal((Answer, Answer), (both, later));
    }

    [Fact]
    public async Task The_id_of_a_document_is_another_way_to_send_the_hash()
    {
        await PostAsync(new { query = Query, documentId = "sha256:" + Hash });

        Assert.Equal(Answer, await PostAsync(new { documentId = "sha256:" + Hash }));
        Assert.Equal(Answer, await Client.GetStringAsync($"/graphql?documentId=sha256:{Hash}"));
        Assert.Equal(Answer, await Client.GetStringAsync("/graphql?extensions=" + Uri.EscapeDataString(JsonSerializer.Serialize(new { persistedQuery = new { version = 1, sha256Hash = Hash } }))));
    }

    [Theory]
    [InlineData("abc", "MG5031")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000", "MG5031")]
    public async Task A_hash_that_is_not_the_querys_is_refused(string hash, string code) =>
        Assert.Equal(code, CodeOf(await PostAsync(new { query = Query, documentId = "sha256:" + hash })));

    [Theory]
    [InlineData("""{"documentId": "md5:abc"}""")]
    [InlineData("""{"documentId": 7}""")]
    [InlineData("""{"extensions": {"persistedQuery": {}}}""")]
    [InlineData("""{"extensions": {"persistedQuery": "abc"}}""")]
    public async Task What_names_no_hash_is_refused(string body) => Assert.Equal("MG5006", CodeOf(await PostAsync(body)));

    [Fact]
    public async Task Beyond_a_thousand_the_least_recently_used_are_forgotten()
    {
        await PostAsync(new { query = Query, documentId = "sha256:" + Hash });
        var other = "{ revision { number } } # 0";
        for (var number = 0; number < 1_000; number++)
        {
            other = $"{{ revision {{ number }} }} # {number}";
            await PostAsync(new { query = other, documentId = "sha256:" + HashOf(other) });
        }

        Assert.Equal("MG5030", CodeOf(await PostAsync(new { documentId = "sha256:" + Hash })));
        Assert.Equal(Answer, await PostAsync(new { documentId = "sha256:" + HashOf(other) }));
    }

    private Task<string> PostAsync(object request) => PostAsync(JsonSerializer.Serialize(request));

    private async Task<string> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await Client.PostAsync("/graphql", content);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest });
        return await response.Content.ReadAsStringAsync();
    }

    private static string HashOf(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    private static string? CodeOf(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString();
    }
}
