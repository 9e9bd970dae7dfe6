using System.IO.Compression;
using System.Net;
using System.Text;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Api.Tests.Http;

public sealed class AnswersOnTheWireTests : HttpTests
{
    private const string Address = "/graphql?query={revision{number}}";
    private const string Answer = """{"data":{"revision":{"number":2}},"extensions":{"revisions":[2]}}""";

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_sent_again()
    {
        var first = await Client.GetAsync(Address);
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

        Assert.Null((await Client.PostAsync("/graphql", content)).Headers.ETag);
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
    public async Task Without_asking_nothing_is_compressed() => Assert.Empty((await Client.GetAsync(Address)).Content.Headers.ContentEncoding);

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

    [Fact]
    public async Task Revisions_are_told_as_they_come_and_those_that_a_client_missed_first()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("subscription { revisions(after: 1) { number by } }"));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());

        Assert.Equal("""{"data":{"revisions":{"number":2,"by":"ingestion"}}}""", await NextAsync(events));
        var statement = (await Graph.Store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, 2))).Statements[0].Id;
        await Graph.Store.Writer.DecideAsync(new Decision.Accepted(statement, new EditorId("Ada"), DateTimeOffset.UnixEpoch), 2);

        Assert.Equal("""{"data":{"revisions":{"number":3,"by":"Ada"}}}""", await NextAsync(events));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("3")]
    public async Task A_revision_that_is_not_there_cannot_have_been_seen(string after)
    {
        var response = await GetAsync("/graphql?query=" + Uri.EscapeDataString($"subscription {{ revisions(after: {after}) {{ number }} }}"), "Accept", "text/event-stream");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("MG5101", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [OwnEngineFact]
    public async Task What_a_request_cost_is_told_where_it_is_asked_for()
    {
        var answer = await Client.GetStringAsync(Address + "&extensions=" + Uri.EscapeDataString("""{"cost": true}"""));

        Assert.StartsWith("""{"data":{"revision":{"number":2}},"extensions":{"cost":{"fields":2,""", answer, StringComparison.Ordinal);
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return line["data: ".Length..];
        }

        throw new EndOfStreamException("The events ended.");
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header, value);
        return await Client.SendAsync(request);
    }
}
