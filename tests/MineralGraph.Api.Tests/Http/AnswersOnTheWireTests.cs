using System.IO.Compression;
using System.Net;
using System.Text;

namespace MineralGraph.Api.Tests.Http;

public sealed class AnswersOnTheWireTests : IAsyncLifetime
{
    private const string Address = "/graphql?query={revision{number}}";
    private const string Answer = """{"data":{"revision":{"number":2}},"extensions":{"revisions":[2]}}""";

    private SmallGraph graph = null!;
    private WebHost host = null!;

    public async Task InitializeAsync()
    {
        graph = await SmallGraph.OpenAsync();
        host = await WebHost.StartAsync(graph.Store.Reader);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_sent_again()
    {
        var first = await host.Client.GetAsync(Address);
        var tag = Assert.Single(first.Headers.GetValues("ETag"));
        var again = await GetAsync(Address, "If-None-Match", $"\"other\", {tag}");
        var changed = await GetAsync("/graphql?query={revision{at}}", "If-None-Match", tag);

        Assert.Equal((HttpStatusCode.OK, "no-cache"), (first.StatusCode, first.Headers.CacheControl!.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, await again.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task An_answer_to_a_post_bears_no_tag()
    {
        using var content = new StringContent("""{"query": "{ revision { number } }"}""", Encoding.UTF8, "application/json");

        Assert.Null((await host.Client.PostAsync("/graphql", content)).Headers.ETag);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_answer_is_compressed_for_a_client_that_can_read_it(string encoding)
    {
        var response = await GetAsync(Address, "Accept-Encoding", encoding);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        await using var sent = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "gzip" ? new GZipStream(sent, CompressionMode.Decompress) : new BrotliStream(sent, CompressionMode.Decompress);
        Assert.Equal(Answer, await new StreamReader(plain).ReadToEndAsync());
    }

    [Fact]
    public async Task Without_asking_nothing_is_compressed() => Assert.Empty((await host.Client.GetAsync(Address)).Content.Headers.ContentEncoding);

    [Fact]
    public async Task A_query_may_be_answered_by_events()
    {
        var response = await GetAsync(Address, "Accept", "text/event-stream");

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"event: next\ndata: {Answer}\n\nevent: complete\ndata:\n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_cannot_be_streamed_is_refused_without_a_stream()
    {
        var response = await GetAsync("/graphql?query={nothing}", "Accept", "text/event-stream");

        Assert.Equal((HttpStatusCode.BadRequest, "application/graphql-response+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("Cannot query field", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header, value);
        return await host.Client.SendAsync(request);
    }
}
