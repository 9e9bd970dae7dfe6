using System.Net;
using System.Text;
using System.Text.Json;

namespace MineralGraph.Api.Tests.Http;

public sealed class GraphQLOverHttpTests : HttpTests
{
    private const string GraphQLType = "application/graphql-response+json";
    private const string Valid = """{"query": "{ revision { number } }"}""";
    private const string Unknown = """{"query": "{ nothing }"}""";

    [Theory]
    [InlineData(null, GraphQLType)]
    [InlineData("*/*", GraphQLType)]
    [InlineData(GraphQLType, GraphQLType)]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, */*;q=0.1", "application/json")]
    [InlineData("application/*", GraphQLType)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", GraphQLType)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json")]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQLType)]
    public async Task The_media_type_is_the_one_that_the_client_prefers(string? accept, string type)
    {
        var response = await PostAsync(Valid, accept);

        Assert.Equal((HttpStatusCode.OK, $"{type}; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal("""{"data":{"revision":{"number":2}},"extensions":{"revisions":[2]}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("application/graphql-response+json;q=0, text/plain", HttpStatusCode.NotAcceptable)]
    public async Task A_client_that_takes_neither_type_is_told(string accept, HttpStatusCode status)
    {
        var response = await PostAsync(Valid, accept);

        Assert.Equal((status, "MG5009"), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData(GraphQLType, HttpStatusCode.BadRequest)]
    [InlineData("application/json", HttpStatusCode.OK)]
    public async Task An_invalid_query_is_400_unless_the_client_only_speaks_the_older_type(string accept, HttpStatusCode status)
    {
        var response = await PostAsync(Unknown, accept);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains("Cannot query field", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "MG5005")]
    [InlineData("{\"query\": ", "MG5005")]
    [InlineData("[]", "MG5006")]
    [InlineData("""{"query": 1}""", "MG5006")]
    [InlineData("""{"variables": {}}""", "MG5006")]
    [InlineData("""{"query": "{ a }", "variables": []}""", "MG5006")]
    [InlineData("""{"query": "{ a }", "operationName": 7}""", "MG5006")]
    [InlineData("""{"query": "{ a }", "extensions": "x"}""", "MG5006")]
    [InlineData("""{"query": "query ($n: String!) { commodity(name: $n) { id } }", "variables": {"n": "\ud800"}}""", "MG5008")]
    public async Task A_body_that_is_no_request_is_told_what_is_wrong(string body, string code)
    {
        var response = await PostAsync(body, GraphQLType);

        Assert.Equal((HttpStatusCode.BadRequest, code), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Valid));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await Client.PostAsync("/graphql", content);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "MG5004"), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_refused_whether_or_not_it_says_so(bool saysSo)
    {
        var bytes = Encoding.UTF8.GetBytes($$"""{"query": "{ revision { number } } # {{new string('x', 1 << 20)}}"}""");
        using HttpContent content = saysSo ? new ByteArrayContent(bytes) : new StreamContent(new MemoryStream(bytes));
        content.Headers.ContentType = new("application/json");
        if (!saysSo) content.Headers.ContentLength = null;

        var response = await Client.PostAsync("/graphql", content);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MG5007"), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_get_answers_a_query_with_variables_and_the_name_of_an_operation()
    {
        var query = Uri.EscapeDataString("query A($n: String!) { commodity(name: $n) { id } } query B { revision { number } }");

        var answer = await Client.GetStringAsync($"/graphql?query={query}&operationName=A&variables={Uri.EscapeDataString("""{"n": "镓"}""")}");

        Assert.Equal("""{"data":{"commodity":{"id":"commodity:Ga"}},"extensions":{"revisions":[2]}}""", answer);
    }

    [Theory]
    [InlineData("/graphql", "MG5006")]
    [InlineData("/graphql?query={a}&variables={", "MG5005")]
    [InlineData("/graphql?query={a}&variables=[1]", "MG5006")]
    public async Task A_get_that_is_no_request_is_told_what_is_wrong(string address, string code)
    {
        var response = await Client.GetAsync(address);

        Assert.Equal((HttpStatusCode.BadRequest, code), (response.StatusCode, await CodeAsync(response)));
    }

    [Theory]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    public async Task Other_methods_are_refused(string method, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");

        Assert.Equal(status, (await Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_mutation_is_no_query()
    {
        var response = await Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { accept }"));

        Assert.False(response.IsSuccessStatusCode);
        Assert.False(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.TryGetProperty("data", out _));
    }

    private Task<HttpResponseMessage> PostAsync(string body, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return Client.SendAsync(request);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString();
    }
}
