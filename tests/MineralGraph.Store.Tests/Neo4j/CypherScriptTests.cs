using MineralGraph.Api.Tests;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>The Cypher that an export writes is run on the server.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class CypherScriptTests : IDisposable
{
    private readonly CommandLine cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task An_export_makes_the_same_graph_in_an_empty_database_whatever_names_mean()
    {
        await using (var source = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store))) await WholeHistory.WriteAsync(source, new RandomGraph(3));
        var (_, script, _) = await CommandLine.RunAsync("export", "--store", cli.Store, "--format", "cypher");
        await Neo4jServer.EmptyAsync();

        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries)) await Neo4jServer.RunAsync(statement);

        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store));
        var latest = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        var records = (await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, latest) { Limit = 1000 })).Statements;
        var quotes = (await store.Reader.ListEvidenceAsync([.. records.Select(record => record.Id)], latest)).SelectMany(of => of).ToList();
        Assert.True(records.Length > 5, $"Only {records.Length} statements.");
        Assert.Equal(records.Select(record => $"{record.Id} {record.Content.From} {record.Content.Predicate} {record.Content.To}").Order(StringComparer.Ordinal), await TextsAsync(
            "MATCH (s:Statement)-[:FROM]->(a) OPTIONAL MATCH (s)-[:TO]->(b) RETURN s.id + ' ' + a.id + ' ' + s.predicate + ' ' + coalesce(b.id, '') AS text"));
        Assert.Equal(quotes.Select(quote => quote.Quote).Order(StringComparer.Ordinal), await TextsAsync("MATCH (:Statement)-[:EVIDENCED_BY]->(e)-[:IN]->(d:Document) WHERE d.text CONTAINS e.quote RETURN e.quote AS text"));
        Assert.Equal(records.Where(record => record.Content.To is not null && Ontology.BuiltIn.Predicates.ContainsKey(record.Content.Predicate)).Select(record => record.Id.Value).Order(StringComparer.Ordinal),
            await TextsAsync("MATCH (:Entity)-[r]->(:Entity) RETURN r.statementId AS text"));
    }

    private static async Task<IEnumerable<string>> TextsAsync(string cypher) => (await Neo4jServer.RunAsync(cypher)).Select(row => row.Text("text")).Order(StringComparer.Ordinal);
}
