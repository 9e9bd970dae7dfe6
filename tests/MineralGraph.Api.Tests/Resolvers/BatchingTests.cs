namespace MineralGraph.Api.Tests.Resolvers;

public sealed class BatchingTests : IAsyncLifetime
{
    private SmallGraph graph = null!;

    public async Task InitializeAsync() => graph = await SmallGraph.OpenAsync();

    public async Task DisposeAsync() => await graph.DisposeAsync();

    [OwnEngineTheory]
    [InlineData("""{ statements { nodes { subject { id label } } } }""", "FindEntities 1, FindRevision 1, ListStatements 1")]
    [InlineData("""{ statements { nodes { subject { __typename id kind name } } } }""", "FindRevision 1, ListStatements 1")]
    [InlineData("""{ statements { nodes { evidence { quote document { name } } } } }""", "FindDocuments 1, FindRevision 1, ListEvidence 1, ListStatements 1")]
    [InlineData("""{ statements(filter: {predicate: ["by_product_of"]}) { nodes { subject { ... on Commodity { hosts { statements { id } } } } } } }""", "Expand 1, FindRevision 1, ListStatements 1")]
    [InlineData("""{ statements(filter: {predicate: ["by_product_of"]}) { nodes { subject { ... on Commodity { dependencyPaths { weakestConfidence } } } } } }""", "Expand 1, FindEntities 1, FindRevision 1, ListStatements 1")]
    [InlineData("""{ statements(filter: {predicate: ["by_product_of"]}) { nodes { subject { statements(first: 1) { totalCount nodes { id } } } } } }""", "Expand 1, FindEntities 1, FindRevision 1, ListStatements 1")]
    [InlineData("""{ region(name: "云南") { deposits { commodities { entity { id names { en } } } } } }""", "Expand 2, FindEntities 2, FindEntitiesByName 1, FindRevision 1")]
    [InlineData("""{ commodity(name: "Ga") { uses { entity { id } } } }""", "FindEntitiesByName 1, FindRevision 1, Group 1")]
    [InlineData("""{ commodity(name: "Ga") { uses { entity { id } statements { id } } } }""", "Expand 1, FindEntitiesByName 1, FindRevision 1")]
    [InlineData("""{ host(name: "bauxite") { byProducts { commodity { name ... on Commodity { hosts { host { name } } } } } } }""", "FindEntitiesByName 1, FindRevision 1, Group 2")]
    [InlineData("""{ a: commodity(name: "Ga") { id } b: host(name: "bauxite") { id } revision { number } }""", "FindEntitiesByName 2, FindRevision 1")]
    public async Task Each_field_of_a_level_asks_the_store_once(string query, string counts)
    {
        var reader = new WatchedReader(graph.Store.Reader);

        var answer = await SmallGraph.AnswerAsync(reader, query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal(counts, reader.Counts);
    }

    [Theory]
    [InlineData("""{ statements(first: 2) { nodes { id } } }""", false)]
    [InlineData("""{ statements(first: 2) { totalCount } }""", true)]
    public async Task A_total_is_counted_only_when_asked_for(string query, bool isCounted)
    {
        var reader = new WatchedReader(graph.Store.Reader);

        await SmallGraph.AnswerAsync(reader, query);

        Assert.Equal([isCounted], reader.TotalsAsked);
    }
}
