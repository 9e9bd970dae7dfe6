using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;
using MineralGraph.Store.Neo4j;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>A database that others changed is noticed, by its counts when it is opened, by its hashes when it is read.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class EditedByHandTests : IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options);
        await store.Writer.CommitAsync(Sample.Commit());
    }

    public Task DisposeAsync() => Neo4jServer.EmptyAsync();

    [Theory]
    [InlineData("MATCH (:Statement)-[r:EVIDENCED_BY]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (:Evidence)-[r:IN]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (:Statement)-[r:FROM]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (:Statement)-[r:STOOD_AS]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH ()-[r:PAIRED]->() WITH r LIMIT 1 DELETE r")]
    [InlineData("MATCH (e:Entity {id: 'host:bauxite'}) DETACH DELETE e")]
    [InlineData("CREATE (:Person {name: 'a stranger'})")]
    [InlineData("CREATE ({name: 'without a label'})")]
    [InlineData("MATCH (e:Entity {id: 'host:bauxite'}) SET e:Favourite")]
    [InlineData("CREATE (:Evidence {id: 'an orphan'})")]
    public async Task An_orphan_or_a_foreign_label_is_noticed_when_the_store_is_opened(string edit)
    {
        await Neo4jServer.RunAsync(edit);

        Assert.Equal("MG4028", (await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(Neo4jServer.Options))).Problem.Code);
    }

    [Theory]
    [InlineData("MATCH (s:Statement) SET s.year = 1999")]
    [InlineData("MATCH (s:Statement) SET s.brief = replace(s.brief, '60', '61')")]
    [InlineData("MATCH (e:Evidence) SET e.quote = replace(e.quote, '60', '61')")]
    [InlineData("MATCH (e:Evidence) SET e.start = e.start + 1")]
    [InlineData("MATCH (d:Document) SET d.text = d.text + '.'")]
    [InlineData("MATCH (v:State) SET v.evidenceCount = 7")]
    public async Task What_was_altered_is_noticed_when_it_is_read(string edit)
    {
        await Neo4jServer.RunAsync(edit);
        await using var store = await Neo4jStore.OpenAsync(Neo4jServer.Options);
        var ids = Sample.Commit().Statements.Select(statement => statement.Id).ToList();

        var noticed = await Assert.ThrowsAsync<ProblemException>(async () =>
        {
            await store.Reader.ListStatementsAsync(new StatementQuery(new StatementFilter.StatusIn([.. Enum.GetValues<ReviewStatus>()]), 1));
            await store.Reader.ExpandAsync(new ExpandQuery([Sample.Bauxite], StatementEnd.To, StatementFilter.Everything, 1));
            await store.Reader.ListEvidenceAsync(ids, 1);
            await store.Reader.FindDocumentsAsync([], 1);
        });

        Assert.Equal("MG4028", noticed.Problem.Code);
    }

    [Fact]
    public async Task A_store_whose_node_is_gone_is_not_taken_for_an_empty_database()
    {
        await Neo4jServer.RunAsync("MATCH (n:MineralGraph) DETACH DELETE n");

        Assert.Equal("MG4003", (await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(Neo4jServer.Options))).Problem.Code);
    }

    [Theory]
    [InlineData("CONSTRAINT statement_id")]
    [InlineData("INDEX evidence_document")]
    public async Task A_constraint_or_an_index_that_is_missing_is_named(string dropped)
    {
        await Neo4jServer.RunAsync($"DROP {dropped}");
        try
        {
            var refused = await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(Neo4jServer.Options));

            Assert.Equal("MG4027", refused.Problem.Code);
            Assert.Contains(dropped.Split(' ')[1], refused.Problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            var creation = Migration.Of("neo4j").SelectMany(migration => migration.Script.Split('\n')).Single(line => line.Contains($"{dropped} IF", StringComparison.Ordinal));
            await Neo4jServer.RunAsync(creation.TrimEnd(';'));
            await Neo4jServer.RunAsync("CALL db.awaitIndexes(60)");
        }
    }

    [Fact]
    public async Task A_store_of_an_earlier_schema_is_brought_up_to_date_and_one_of_a_later_is_refused()
    {
        var newest = Migration.Of("neo4j").Length;
        await Neo4jServer.RunAsync("DROP INDEX evidence_removed");
        await Neo4jServer.RunAsync("MATCH (n:MineralGraph) SET n.schema = 1 WITH n MATCH (m:Migration) WHERE m.number > 1 DELETE m");

        await using (var store = await Neo4jStore.OpenAsync(Neo4jServer.Options)) Assert.Equal(1, (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
        var migrations = (await Neo4jServer.RunAsync("MATCH (m:Migration) RETURN count(m) AS count"))[0].Long("count");
        await Neo4jServer.RunAsync("MATCH (n:MineralGraph) SET n.schema = 99");

        Assert.Equal(newest, migrations);
        Assert.Equal("MG4004", (await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(Neo4jServer.Options))).Problem.Code);
    }

    [Fact]
    public async Task What_a_store_of_an_earlier_schema_lacks_is_told_as_if_it_had_been_written_so()
    {
        await using (var before = await Neo4jStore.OpenAsync(Neo4jServer.Options)) await WholeHistory.WriteAsync(before, new RandomGraph(9));
        var (told, pairs) = (await ToldAsync(), await PairsAsync());
        await Neo4jServer.RunAsync("MATCH (s:Statement) REMOVE s.brief, s.stands, s.counted");
        await Neo4jServer.RunAsync("MATCH ()-[p:PAIRED]->() DELETE p");
        await Neo4jServer.RunAsync("MATCH (n:MineralGraph) SET n.schema = 2 REMOVE n.pairs");

        await using var after = await Neo4jStore.OpenAsync(Neo4jServer.Options);

        Assert.True(told.Count(text => text.Contains('\t', StringComparison.Ordinal)) > 10);
        Assert.Equal(told, await ToldAsync());
        Assert.Equal(pairs, await PairsAsync());
    }

    // How the server writes numbers is its own affair.
    private static async Task<List<string>> ToldAsync() =>
        [.. (await Neo4jServer.RunAsync("MATCH (s:Statement) RETURN coalesce(s.brief, s.id) + '\t' + coalesce(s.stands, '') + '\t' + toString(coalesce(s.counted, 0)) AS told ORDER BY s.id")).Select(row => row.Text("told").Replace(".0\t", "\t", StringComparison.Ordinal))];

    private static async Task<List<string>> PairsAsync() =>
        [.. (await Neo4jServer.RunAsync("MATCH (a)-[p:PAIRED]->(b) WHERE p.counts[2] > 0 RETURN a.id + b.id + p.predicate + p.role + toString(p.alone) + toString(p.counts[1]) + ' ' + toString(p.counts[2]) AS told ORDER BY told")).Select(row => row.Text("told"))];

    [Fact]
    public async Task A_wrong_password_and_a_missing_database_are_told_by_the_server_itself()
    {
        var options = Neo4jServer.Options;
        var wrong = await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(options with { Password = "a-password-of-nobody" }));
        var missing = await Assert.ThrowsAsync<ProblemException>(() => Neo4jStore.OpenAsync(options with { Address = options.Address with { Database = "elsewhere" } }));

        Assert.Equal(("MG4022", "MG4025"), (wrong.Problem.Code, missing.Problem.Code));
        Assert.DoesNotContain("a-password-of-nobody", wrong.ToString(), StringComparison.Ordinal);
    }
}
