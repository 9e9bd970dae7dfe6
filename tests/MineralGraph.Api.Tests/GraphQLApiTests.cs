using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using MineralGraph.Cli;
using MineralGraph.Ingest;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Api.Tests;

public sealed class GraphQLApiTests : IAsyncLifetime
{
    private const string Document = """
        # 分散金属

        镓主要伴生于铝土矿（60%）和锌矿（25%）中。锗富集于含锗褐煤中，也从锌冶炼渣中回收。
        云南会泽铅锌矿是著名的矿山。我国镓的资源相当丰富。镓主要用于半导体和太阳能电池。
        自2023年起，中国对镓实行出口许可。2024年中国镓产量占全球的98%。日本90%的镓需求依赖进口。
        锗主要分布在云南会泽和广东凡口。
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("mineralgraph-api-").FullName;
    private SqliteStore? store;
    private WebApplication? app;
    private HttpClient? client;

    public async Task InitializeAsync()
    {
        store = await SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder, "graph.db")));
        var description = new DocumentDescription("Dispersed metals", "The authors", "our summary of a paper", null);
        var result = Assert.IsType<IngestResult.Extracted>(DocumentIngester.CreateDefault().Ingest("metals.md", Encoding.UTF8.GetBytes(Document), description));
        await store.Writer.CommitAsync(result.Commit);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddMineralGraph(store.Reader).AddChosenEngine();
        app = builder.Build();
        app.MapMineralGraph();
        await app.StartAsync();
        client = app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        if (app is not null) await app.DisposeAsync();
        if (store is not null) await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Question_1_by_products_of_a_host_with_shares_and_quotes()
    {
        var data = await AskAsync("""query ($name: String!) { host(name: $name) { byProducts { commodity { name label(language: "zh") } shares { percent } statements { ...q } } } } fragment q on Statement { role evidence { quote citation line } }""", new { name = "bauxite" });

        var byProduct = Assert.Single(data.GetProperty("host").GetProperty("byProducts").EnumerateArray());
        Assert.Equal("镓", byProduct.GetProperty("commodity").GetProperty("label").GetString());
        Assert.Equal(60, Assert.Single(byProduct.GetProperty("shares").EnumerateArray()).GetProperty("percent").GetDouble());
        var evidence = byProduct.GetProperty("statements")[0].GetProperty("evidence")[0];
        Assert.Contains("铝土矿（60%）", evidence.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Equal("our summary of a paper", evidence.GetProperty("citation").GetString());
    }

    [Fact]
    public async Task Question_2_hosts_of_a_commodity_with_other_roles_apart()
    {
        var commodity = (await AskAsync("""{ commodity(name: "锗") { hosts { host { id } } otherHosts { host { id } statements { role } } } }""")).GetProperty("commodity");

        Assert.Equal(["host:zinc_smelting_residue"], commodity.GetProperty("hosts").EnumerateArray().Select(entry => entry.GetProperty("host").GetProperty("id").GetString()));
        Assert.Equal(["host:lignite"], commodity.GetProperty("otherHosts").EnumerateArray().Select(entry => entry.GetProperty("host").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Question_3_the_chain_to_primary_metals_lists_what_it_takes_for_granted()
    {
        var paths = (await AskAsync("""{ commodity(name: "Ga") { dependencyPaths(maxHops: 3) { hops { to { id } } assumptions { relation from { id } to { id } source } weakestConfidence } } }""")).GetProperty("commodity").GetProperty("dependencyPaths");

        var ends = paths.EnumerateArray().Select(path => path.GetProperty("hops").EnumerateArray().Last().GetProperty("to").GetProperty("id").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "commodity:Al", "commodity:Zn" }, ends);
        Assert.All(paths.EnumerateArray(), path => Assert.NotEmpty(path.GetProperty("assumptions").EnumerateArray()));
    }

    [Fact]
    public async Task Question_4_everything_of_a_commodity()
    {
        var gallium = (await AskAsync("""{ commodity(name: "gallium") { hosts { host { name } } regions { entity { id } } uses { entity { name } } production { subject { name } value { number } year measure } importReliance { subject { id } value { number dimension } } policies { entity { name } statements { measure } } } }""")).GetProperty("commodity");

        Assert.Equal("country:CN", gallium.GetProperty("regions")[0].GetProperty("entity").GetProperty("id").GetString());
        Assert.Contains("半导体", gallium.GetProperty("uses").EnumerateArray().Select(use => use.GetProperty("entity").GetProperty("name").GetString()));
        Assert.Equal((98, 2024), (gallium.GetProperty("production")[0].GetProperty("value").GetProperty("number").GetDouble(), gallium.GetProperty("production")[0].GetProperty("year").GetInt32()));
        Assert.Equal("country:JP", gallium.GetProperty("importReliance")[0].GetProperty("subject").GetProperty("id").GetString());
        Assert.Equal("export_control", gallium.GetProperty("policies")[0].GetProperty("statements")[0].GetProperty("measure").GetString());
    }

    [Fact]
    public async Task Question_12_deposits_of_a_region_and_what_they_hold()
    {
        var deposits = (await AskAsync("""{ region(name: "Yunnan") { deposits { deposit { name } statements { evidence { quote } } commodities { entity { name } } } } }""")).GetProperty("region").GetProperty("deposits");

        var huize = Assert.Single(deposits.EnumerateArray());
        Assert.Equal("会泽", huize.GetProperty("deposit").GetProperty("name").GetString());
        Assert.Superset(new HashSet<string?> { "Pb", "Zn", "Ge" }, huize.GetProperty("commodities").EnumerateArray().Select(held => held.GetProperty("entity").GetProperty("name").GetString()).ToHashSet());
    }

    [Fact]
    public async Task Question_15_search_in_names_and_quotes()
    {
        var search = (await AskAsync("""{ search(text: "太阳能电池") { totalCount hits { __typename ... on EntityHit { entity { id } } ... on QuoteHit { evidence { quote } } } } }""")).GetProperty("search");

        var kinds = search.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("__typename").GetString()).ToHashSet();
        Assert.Equal(["EntityHit", "QuoteHit"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_are_followed_by_their_cursor_and_an_earlier_revision_is_empty()
    {
        var first = (await AskAsync("""{ statements(first: 3) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } before: statements(asOf: { revision: 0 }) { totalCount } }"""));
        var page = first.GetProperty("statements");
        var next = (await AskAsync("""query ($after: String) { statements(first: 500, after: $after) { nodes { id } } }""", new { after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("statements");

        Assert.Equal(page.GetProperty("totalCount").GetInt32() - 3, next.GetProperty("nodes").GetArrayLength());
        Assert.Equal(0, first.GetProperty("before").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_name_misspelt_gets_suggestions()
    {
        var response = await client!.PostAsJsonAsync("/graphql", new { query = """{ commodity(name: "galium") { id } }""" });

        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];
        Assert.Equal("MG5110", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("\"gallium\"", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest, "MG5005")]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest, "MG5006")]
    [InlineData("query", "text/plain", HttpStatusCode.UnsupportedMediaType, "MG5004")]
    public async Task A_body_that_is_no_request_is_told_what_is_wrong(string body, string type, HttpStatusCode status, string code)
    {
        var response = await client!.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, type));

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(code, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_field_is_answered_with_its_place_and_what_was_perhaps_meant()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("{ revision { nummer } }"));
        request.Headers.Accept.ParseAdd("application/graphql-response+json");

        var response = await client!.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Cannot query field \\\"nummer\\\" on type \\\"Revision\\\". Did you mean \\\"number\\\" or \\\"summary\\\"?", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_and_the_text_of_a_document_are_served()
    {
        Assert.Contains("MineralGraph", await client!.GetStringAsync("/"), StringComparison.Ordinal);
        var id = (await AskAsync("{ documents { id } }")).GetProperty("documents")[0].GetProperty("id").GetString();
        Assert.Equal(Document, await client!.GetStringAsync($"/api/documents/{id}/text"));
    }

    private async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var response = await client!.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }
}
