using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace MineralGraph.Api.Tests.Http;

/// <summary>What takes too long or comes too often is refused with status 503, whatever type the client takes.</summary>
public sealed class UnavailableTests : IAsyncLifetime
{
    private SmallGraph graph = null!;
    private WaitingReader reader = null!;

    public async Task InitializeAsync()
    {
        graph = await SmallGraph.OpenAsync();
        reader = new WaitingReader(graph.Store.Reader);
    }

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/event-stream", "application/graphql-response+json")]
    public async Task An_answer_that_takes_too_long_is_a_503_of_MG5018(string accept, string type)
    {
        await using var host = await WebHost.StartAsync(reader, new ServiceLimits { LongestAnswer = TimeSpan.FromMilliseconds(20) });

        using var response = await PostAsync(host, accept);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, type, "MG5018"), await ReadAsync(response));
    }

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("text/event-stream", "application/graphql-response+json")]
    public async Task One_request_too_many_is_a_503_of_MG5019(string accept, string type)
    {
        await using var host = await WebHost.StartAsync(reader, new ServiceLimits { MostAtOnce = 1, MostWaiting = 0 });
        var first = PostAsync(host, "application/json");
        await reader.AskedAsync();

        using var response = await PostAsync(host, accept);
        reader.Release();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, type, "MG5019"), await ReadAsync(response));
        using var answered = await first;
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(WebHost host, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ documents { name } }" }) };
        request.Headers.Accept.ParseAdd(accept);
        return await host.Client.SendAsync(request);
    }

    private static async Task<(HttpStatusCode Status, string? Type, string? Code)> ReadAsync(HttpResponseMessage response)
    {
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
