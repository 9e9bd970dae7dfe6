using System.Net;
using System.Text.Json;
using MineralGraph.Api.Tests.Resolvers;

namespace MineralGraph.Api.Tests.Http;

public sealed class RestTests : HttpTests
{
    private static string Chinese => SmallGraph.ChineseDocument.Document.Id.Sha256;

    [Fact]
    public async Task Health_tells_the_newest_revision() => Assert.Equal("""{"status":"ok","revision":2}""", await Client.GetStringAsync("/health"));

    [Fact]
    public async Task Documents_are_listed_without_their_texts()
    {
        using var listed = JsonDocument.Parse(await Client.GetStringAsync("/api/documents"));

        Assert.Equal(["short.md", "short.txt"], listed.RootElement.EnumerateArray().Select(document => document.GetProperty("name").GetString()));
        Assert.Equal($$"""{"sha256":"{{Chinese}}","name":"short.md","title":null,"language":"zh","author":null,"citation":"our summary of a survey","length":{{SmallGraph.Chinese.Length}}}""", listed.RootElement[0].GetRawText());
    }

    [Theory]
    [InlineData("", 0, -1)]
    [InlineData("?start=3&end=9", 3, 9)]
    [InlineData("?start=3", 3, -1)]
    [InlineData("?end=9", 0, 9)]
    [InlineData("?start=9&end=9", 9, 9)]
    public async Task A_stretch_of_a_text_is_shown(string stretch, int start, int end) =>
        Assert.Equal(SmallGraph.Chinese[start..(end < 0 ? SmallGraph.Chinese.Length : end)], await Client.GetStringAsync($"/api/documents/{Chinese}/text{stretch}"));

    [Theory]
    [InlineData("?start=9&end=3")]
    [InlineData("?start=-1")]
    [InlineData("?end=100000")]
    [InlineData("?start=three")]
    [InlineData("?start=99999999999")]
    public async Task Offsets_outside_of_the_text_are_refused(string stretch) => await RefusedAsync($"/api/documents/{Chinese}/text{stretch}", HttpStatusCode.BadRequest, "MG5121");

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("short.md")]
    public async Task An_unknown_document_is_told(string sha256) => await RefusedAsync($"/api/documents/{sha256}/text", HttpStatusCode.NotFound, "MG5120");

    [Fact]
    public async Task The_quote_of_an_evidence_is_found_at_its_offsets()
    {
        var evidence = (await Graph.AskAsync("""{ statements(filter: {predicate: ["located_in"]}) { nodes { evidence { quote start end document { id } } } } }""")).GetProperty("statements").GetProperty("nodes")[0].GetProperty("evidence")[0];

        Assert.Equal(evidence.GetProperty("quote").GetString(), await Client.GetStringAsync($"/api/documents/{evidence.GetProperty("document").GetProperty("id")}/text?start={evidence.GetProperty("start")}&end={evidence.GetProperty("end")}"));
    }

    [Fact]
    public async Task A_defect_is_told_without_its_words()
    {
        await using var broken = await WebHost.StartAsync(new WatchedReader(Graph.Store.Reader) { Failing = "FindDocuments" });

        var response = await broken.Client.GetAsync("/api/documents");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("MG5000", body, StringComparison.Ordinal);
        Assert.DoesNotContain(WatchedReader.Secret, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_questions_are_queries_that_the_api_answers()
    {
        using var listed = JsonDocument.Parse(await Client.GetStringAsync("/api/questions"));
        var queries = listed.RootElement.EnumerateArray().Select(question => question.GetProperty("query").GetString()!).ToList();

        Assert.NotEmpty(queries);
        foreach (var query in queries) Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/graphql?query=" + Uri.EscapeDataString(query))).StatusCode);
    }

    [Fact]
    public async Task What_no_page_loads_is_not_found() => Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/pages/graphiql.html")).StatusCode);

    private async Task RefusedAsync(string address, HttpStatusCode status, string code)
    {
        var response = await Client.GetAsync(address);

        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
    }
}
