using System.Text.Json;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Both stores are told the same and must answer the same, at every revision.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class StoresAgreeTests : IAsyncLifetime
{
    // SQLite folds the letter case of short words in ASCII only.
    private static readonly string[] Wide = ["Ｇａ", "İstanbul"];

    private readonly string folder = Directory.CreateTempSubdirectory("mineralgraph-agree-").FullName;
    private Neo4jStore neo4j = null!;
    private SqliteStore sqlite = null!;

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        neo4j = await Neo4jStore.OpenAsync(Neo4jServer.Options with { Clock = new FixedClock() });
        sqlite = await OpenSqliteAsync();
    }

    public async Task DisposeAsync()
    {
        await neo4j.DisposeAsync();
        await sqlite.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_was_written_by_chance_is_answered_alike(int seed)
    {
        var chance = new RandomGraph(seed);
        await WriteAsync(chance);
        await sqlite.DisposeAsync();
        sqlite = await OpenSqliteAsync();
        var latest = (await sqlite.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;

        foreach (var revision in new[] { latest, latest / 2, 1, 0 })
        {
            await SameStatementsAsync(chance, revision);
            await SameEntitiesAsync(revision);
        }

        await SameRevisionsAsync(latest);
    }

    private async Task WriteAsync(RandomGraph chance)
    {
        for (var number = 0; number < 6; number++)
        {
            var commit = chance.Commit(number);
            await SameAsync(store => store.Writer.CommitAsync(commit));
            await SameAsync(store => store.Writer.CommitAsync(commit));
            var again = chance.Again(commit);
            await SameAsync(store => store.Writer.CommitAsync(again));
            await DecideAsync(chance, commit);
        }
    }

    private async Task DecideAsync(RandomGraph chance, DocumentCommit commit)
    {
        for (var times = 0; times < 6; times++)
        {
            var latest = (await sqlite.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
            var statements = (await sqlite.Reader.ListStatementsAsync(new StatementQuery(new StatementFilter.StatusIn([.. Enum.GetValues<ReviewStatus>()]), latest))).Statements;
            var decision = chance.Decision(statements, commit);
            await SameAsync(store => store.Writer.DecideAsync(decision, latest));
            await SameAsync(store => store.Writer.DecideAsync(decision, 0));
        }
    }

    private async Task SameStatementsAsync(RandomGraph chance, long revision)
    {
        for (var times = 0; times < 20; times++)
        {
            var (filter, order) = (chance.Filter(), chance.Pick([.. Enum.GetValues<StatementOrder>()]));
            var all = await SameAsync(store => store.Reader.ListStatementsAsync(new StatementQuery(filter, revision) { Order = order, CountTotal = true, Limit = 1000 }));
            if (all.Statements.Length > 1)
                await SameAsync(store => store.Reader.ListStatementsAsync(new StatementQuery(filter, revision) { Order = order, After = all.Statements[all.Statements.Length / 2].Id, Limit = 3 }));
            await SameAsync(store => store.Reader.ListEvidenceAsync([.. all.Statements.Select(statement => statement.Id)], revision));
            var frontier = new ExpandQuery([chance.Entity(), chance.Entity(), .. all.Statements.Take(3).Select(statement => statement.Content.From)], chance.Pick(RandomGraph.Ends), filter, revision) { Order = order, LimitEach = 4 };
            await SameAsync(store => store.Reader.ExpandAsync(frontier));
            foreach (var briefly in new[] { StatementOrder.Id, StatementOrder.ConfidenceDescending }) await SameAsync(store => store.Reader.ExpandAsync(frontier with { Order = briefly, LimitEach = int.MaxValue }));
            await SameGroupsAsync(new GroupQuery(filter, [chance.Pick([.. Enum.GetValues<GroupKey>()]), GroupKey.Predicate], revision));
            await SameGroupsAsync(new GroupQuery(filter, [GroupKey.From, GroupKey.To], revision) { SumsQuantities = false });
            foreach (var narrow in new[] { filter, chance.RoleFilter() })
                await SameGroupsAsync(new GroupQuery(new StatementFilter.All([new StatementFilter.EndIn(chance.Pick(RandomGraph.Ends), [.. frontier.Entities]), narrow]), [GroupKey.From, GroupKey.To], revision) { SumsQuantities = false });
        }

        var everything = new StatementFilter.StatusIn([.. Enum.GetValues<ReviewStatus>()]);
        var ids = (await sqlite.Reader.ListStatementsAsync(new StatementQuery(everything, revision) { Limit = 1000 })).Statements.Select(statement => statement.Id).ToList();
        await SameAsync(store => store.Reader.ListHistoryAsync(ids));
    }

    private async Task SameEntitiesAsync(long revision)
    {
        await SameAsync(store => store.Reader.FindEntitiesByNameAsync([.. RandomGraph.Names, "nobody"], revision));
        await SameAsync(store => store.Reader.FindDocumentsAsync([], revision));
        await SameAsync(store => store.Reader.SearchAsync(new SearchQuery("", revision) { Limit = 7, Offset = 3, Kinds = ["commodity", "host"] }));
        foreach (var text in RandomGraph.Names.Concat(["a", "line", "镓来自", "says 镓来自"]))
        {
            await SameAsync(store => store.Reader.SearchAsync(new SearchQuery(text, revision) { InQuotes = false, Limit = 9 }));
            if (!Wide.Contains(text)) await SameAsync(store => store.Reader.SearchAsync(new SearchQuery(text, revision) { Limit = 5, Offset = 2 }));
        }
    }

    private async Task SameRevisionsAsync(long latest)
    {
        await SameAsync(store => store.Reader.FindRevisionAsync(new RevisionQuery.Latest()));
        foreach (var number in new[] { -1, 0, 1, latest, latest + 1 }) await SameAsync(store => store.Reader.FindRevisionAsync(new RevisionQuery.Numbered(number)));
        foreach (var minutes in new[] { -1, 0, 500, 2000, 1_000_000_000 }) await SameAsync(store => store.Reader.FindRevisionAsync(new RevisionQuery.At(DateTimeOffset.UnixEpoch.AddMinutes(minutes))));
    }

    private async Task SameGroupsAsync(GroupQuery query)
    {
        var (ours, theirs) = (await neo4j.Reader.GroupAsync(query), await sqlite.Reader.GroupAsync(query));
        Assert.Equal(theirs.Select(group => $"{string.Join('|', group.Keys)} {group.Count} {group.Quotes}"), ours.Select(group => $"{string.Join('|', group.Keys)} {group.Count} {group.Quotes}"));
        foreach (var (expected, sum) in theirs.Zip(ours)) Assert.Equal(expected.Sums.Select(pair => (pair.Key, Math.Round(pair.Value, 6))), sum.Sums.Select(pair => (pair.Key, Math.Round(pair.Value, 6))));
    }

    private async Task<T> SameAsync<T>(Func<IGraphStore, ValueTask<T>> question)
    {
        var (ours, theirs) = (await question(neo4j), await question(sqlite));
        Assert.Equal(Shown(theirs), Shown(ours));
        return theirs;
    }

    private static string Shown<T>(T value) => JsonSerializer.Serialize<object?>(value, Showing.Options);

    private async Task<SqliteStore> OpenSqliteAsync() => await SqliteStore.OpenAsync(new SqliteStoreOptions(Path.Combine(folder, "graph.db")) { Clock = new FixedClock() });

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);
    }
}
