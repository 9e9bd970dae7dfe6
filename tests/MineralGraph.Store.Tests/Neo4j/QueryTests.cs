using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Every query that the store speaks, by kind: how it is planned, and of what it is made.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class QueryTests : IAsyncLifetime
{
    private readonly RandomGraph chance = new(7);
    private RecordingConnection recorded = null!;
    private Neo4jStore store = null!;

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        recorded = RecordingConnection.ToServer();
        store = await Neo4jStore.OpenAsync(recorded, Neo4jServer.Options);
    }

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task No_query_reads_every_node_or_every_statement()
    {
        await AskEverythingAsync();

        Assert.True(recorded.Queries.Count > 60, $"Only {recorded.Queries.Count} queries were asked.");
        Assert.Empty(await QueryPlans.ScansAsync(recorded.Queries.Values));
    }

    [Theory]
    [InlineData("MATCH (s:Statement) RETURN s", "NodeByLabelScan s:Statement")]
    [InlineData("MATCH (n) RETURN n", "AllNodesScan n")]
    [InlineData("MATCH (a)-[r:STOOD_AS]->(b) WHERE r.since = 1 RETURN r", "DirectedRelationshipTypeScan (a)-[r:STOOD_AS]->(b)")]
    public async Task A_query_that_reads_every_node_is_noticed(string text, string scan) =>
        Assert.Contains($"{scan} in {text}", await QueryPlans.ScansAsync([CypherQuery.Of(text, ("some", 1))]));

    [Fact]
    public async Task No_name_id_or_text_that_was_given_stands_in_a_query()
    {
        await AskEverythingAsync();

        foreach (var name in RandomGraph.Names.Where(name => name.Length > 4 && name is not ("$revision" or "{.*}")).Append("镓").Append("锗"))
            Assert.DoesNotContain(recorded.Queries.Keys, text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
        Assert.True(recorded.Queries.Count > 60, $"Only {recorded.Queries.Count} queries were asked.");
    }

    [Fact]
    public async Task Names_that_mean_harm_do_none_and_are_found_as_they_are()
    {
        await AskEverythingAsync();
        var latest = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;

        var rows = await Neo4jServer.RunAsync("MATCH (n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS labels");
        var types = await Neo4jServer.RunAsync("MATCH ()-[r]->() RETURN collect(DISTINCT type(r)) AS types");
        var found = await store.Reader.FindEntitiesByNameAsync(RandomGraph.Names, latest);

        Assert.Subset(new HashSet<string> { "MineralGraph", "Migration", "Revision", "Document", "Entity", "Name", "Statement", "State", "Evidence", "Decision", "Commodity", "Host", "Country" }, rows[0].Texts("labels").ToHashSet());
        Assert.DoesNotContain(types[0].Texts("types"), type => type.Contains('`', StringComparison.Ordinal));
        Assert.All(RandomGraph.Names.Zip(found), pair => Assert.NotEmpty(pair.Second));
    }

    [Fact]
    public async Task What_a_document_brings_is_not_looked_for_among_what_was_there()
    {
        await store.Writer.CommitAsync(Sample.Commit());

        Assert.DoesNotContain(recorded.Queries.Keys, text => text.Contains("DELETE r", StringComparison.Ordinal) || text.Contains("SET v.until", StringComparison.Ordinal));
        Assert.Equal(2, (await Neo4jServer.RunAsync("MATCH ()-[r:BY_PRODUCT_OF]->() RETURN count(r) AS made"))[0].Long("made"));
    }

    [Fact]
    public async Task What_is_counted_at_ends_that_are_named_is_looked_for_there()
    {
        await AskEverythingAsync();

        var counted = recorded.Queries.Values.Where(query => query.Parameters.ContainsKey("ends")).ToList();

        Assert.NotEmpty(counted);
        foreach (var query in counted)
        {
            var steps = await QueryPlans.StepsAsync(query);
            Assert.Contains(steps, step => step.Contains("Entity(id)", StringComparison.Ordinal));
            Assert.DoesNotContain(steps, step => step.Contains("Statement(", StringComparison.Ordinal));
        }
    }

    private async Task AskEverythingAsync()
    {
        for (var number = 0; number < 8; number++)
        {
            var commit = chance.Commit(number);
            await store.Writer.CommitAsync(commit);
            await store.Writer.CommitAsync(chance.Again(commit));
            await DecideAsync(commit);
        }

        await ReadAsync((await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number);
        await store.Reader.FindRevisionAsync(new RevisionQuery.Numbered(1));
        await store.Reader.FindRevisionAsync(new RevisionQuery.At(DateTimeOffset.UnixEpoch));
    }

    private async Task DecideAsync(DocumentCommit commit)
    {
        var latest = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        var statements = (await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, latest))).Statements;
        for (var times = 0; times < 4; times++) await store.Writer.DecideAsync(chance.Decision(statements, commit), long.MaxValue);
    }

    private async Task ReadAsync(long revision)
    {
        IReadOnlyList<StatementRecord> all = [];
        foreach (var order in Enum.GetValues<StatementOrder>())
        {
            all = (await store.Reader.ListStatementsAsync(new StatementQuery(StatementFilter.Everything, revision) { Order = order, CountTotal = true })).Statements;
            foreach (var after in new[] { all[0], all[^2] }) await store.Reader.ListStatementsAsync(new StatementQuery(chance.Filter(), revision) { Order = order, After = after.Id });
        }

        StatementFilter inDocument = new StatementFilter.DocumentIn([.. (await store.Reader.FindDocumentsAsync([], revision)).Select(document => document!.Id).Take(2)]);
        foreach (var filter in Enumerable.Range(0, 15).Select(_ => chance.Filter()).Append(inDocument).Append(new StatementFilter.Not(inDocument)))
        {
            await store.Reader.ListStatementsAsync(new StatementQuery(filter, revision));
            foreach (var end in RandomGraph.Ends) await store.Reader.ExpandAsync(new ExpandQuery([chance.Entity()], end, filter, revision));
            await store.Reader.GroupAsync(new GroupQuery(filter, [chance.Pick([.. Enum.GetValues<GroupKey>()])], revision));
            await store.Reader.GroupAsync(new GroupQuery(new StatementFilter.All([new StatementFilter.EndIn(chance.Pick(RandomGraph.Ends), [chance.Entity()]), filter]), [GroupKey.From, GroupKey.To], revision) { SumsQuantities = false });
        }

        await store.Reader.ListEvidenceAsync([all[0].Id], revision);
        await store.Reader.ListHistoryAsync([.. all.Select(statement => statement.Id)]);
        foreach (var at in new[] { revision, 1 }) await store.Reader.FindEntitiesAsync([all[0].Content.From], at);
        foreach (var text in RandomGraph.Names.Append("")) await store.Reader.SearchAsync(new SearchQuery(text, revision) { Kinds = ["host", text + "x"] });
        await store.Reader.FindEntitiesByNameAsync(RandomGraph.Names, revision);
    }
}
