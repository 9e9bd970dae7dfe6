using System.Buffers;
using System.Text;
using System.Text.Json;
using MineralGraph.Api;
using MineralGraph.Api.Tests;
using MineralGraph.GraphQL;
using MineralGraph.Ingest;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Schema;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>The same documents and the same 200 decisions in both stores: exports are the same byte for byte, and so are the answers to the questions of graph-schema/questions.</summary>
[NeedsNeo4j]
[Collection("neo4j")]
public sealed class SeedsAgreeTests : IAsyncLifetime, IDisposable
{
    private const int Decisions = 200;

    private readonly CommandLine cli = new();
    private readonly SetClock clock = new();
    private RecordingConnection recorded = null!;
    private Neo4jStore neo4j = null!;
    private SqliteStore sqlite = null!;

    public async Task InitializeAsync()
    {
        await Neo4jServer.EmptyAsync();
        recorded = RecordingConnection.ToServer();
        neo4j = await Neo4jStore.OpenAsync(recorded, Neo4jServer.Options with { Clock = clock });
        sqlite = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store) { Clock = clock });
    }

    public async Task DisposeAsync()
    {
        await neo4j.DisposeAsync();
        await sqlite.DisposeAsync();
    }

    public void Dispose() => cli.Dispose();

    [NeedsSeedsFact]
    public async Task Documents_and_decisions_make_the_same_exports_and_answers()
    {
        await IngestAsync(Path.Combine(NeedsSeedsFactAttribute.Folder!, "seeds"));
        await IngestAsync(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "corpus"));
        var kinds = await DecideAsync();
        Assert.Equal(5, kinds.Count);

        await SameExportAsync("jsonl");
        foreach (var question in ExampleQuestion.All) await SameAnswerAsync(question);
        Assert.Empty(await QueryPlans.ScansAsync(recorded.Queries.Values));
    }

    private async Task IngestAsync(string folder)
    {
        var ingester = DocumentIngester.CreateDefault();
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".txt" or ".md" && !file.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            clock.Now += TimeSpan.FromHours(1);
            var extracted = Assert.IsType<IngestResult.Extracted>(ingester.Ingest(Path.GetFileName(file), await File.ReadAllBytesAsync(file)));
            Assert.Equal(Shown(await sqlite.Writer.CommitAsync(extracted.Commit)), Shown(await neo4j.Writer.CommitAsync(extracted.Commit)));
        }
    }

    private async Task<HashSet<string>> DecideAsync()
    {
        var random = new Random(2026);
        var kinds = new HashSet<string>();
        for (var number = 0; number < Decisions; number++)
        {
            var latest = (await sqlite.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
            var decision = await NextAsync(random, latest);
            var outcome = await sqlite.Writer.DecideAsync(decision, latest);
            Assert.Equal(Shown(outcome), Shown(await neo4j.Writer.DecideAsync(decision, latest)));
            if (outcome is DecisionOutcome.Written) kinds.Add(decision.GetType().Name);
        }

        return kinds;
    }

    private async Task<Decision> NextAsync(Random random, long latest)
    {
        var statements = (await sqlite.Reader.ListStatementsAsync(new StatementQuery(new StatementFilter.StatusIn([.. Enum.GetValues<ReviewStatus>()]), latest) { Limit = 100_000 })).Statements;
        var record = statements[random.Next(statements.Length)];
        var evidence = (await sqlite.Reader.ListEvidenceAsync([record.Id], latest))[0][0];
        var (by, at) = (new EditorId(random.Next(2) == 0 ? "Ada" : "林"), new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.FromHours(8)).AddMinutes(latest));
        return random.Next(5) switch
        {
            0 => new Decision.Accepted(record.Id, by, at),
            1 => new Decision.Rejected(record.Id, by, at, "not what the words say"),
            2 => new Decision.Deprecated(record.Id, by, at, "out of date"),
            3 => new Decision.Corrected(record.Id, by, at, new Statement(record.Content with { Year = 1950 + random.Next(70) }, [evidence with { Rule = RuleReference.Editor }]), "another year"),
            _ => Decided(random, statements) is { } decided ? new Decision.Undone(decided, by, at, "a slip") : new Decision.Accepted(record.Id, by, at),
        };
    }

    private static StatementId? Decided(Random random, IReadOnlyList<StatementRecord> statements) =>
        statements.Where(statement => statement.Status != ReviewStatus.Extracted).ToList() is { Count: > 0 } decided ? decided[random.Next(decided.Count)].Id : null;

    private async Task SameExportAsync(string format)
    {
        await neo4j.DisposeAsync();
        await sqlite.DisposeAsync();
        var (_, theirs, _) = await CommandLine.RunAsync("export", "--store", cli.Store, "--format", format);
        var (code, ours, error) = await CommandLine.RunAsync("export", "--store", Environment.GetEnvironmentVariable("MINERALGRAPH_TEST_NEO4J")!, "--format", format);
        recorded = RecordingConnection.ToServer();
        neo4j = await Neo4jStore.OpenAsync(recorded, Neo4jServer.Options);
        sqlite = await SqliteStore.OpenAsync(new SqliteStoreOptions(cli.Store));
        Assert.True(code == 0, error);
        Assert.True(theirs.Length > 100_000, $"An export of {theirs.Length} characters only.");
        Assert.True(theirs == ours, $"Exports as {format} differ.");
    }

    private async Task SameAnswerAsync(ExampleQuestion question)
    {
        var (theirs, ours) = (await AskAsync(sqlite, question), await AskAsync(neo4j, question));
        Assert.DoesNotContain("\"errors\"", theirs, StringComparison.Ordinal);
        Assert.True(theirs == ours, $"Question {question.Number} is answered\n{theirs}\nand\n{ours}");
    }

    private static async Task<string> AskAsync(IGraphStore store, ExampleQuestion question)
    {
        var output = new ArrayBufferWriter<byte>();
        await new GraphQuery(store.Reader, store.Quality).AnswerAsync(new GraphQLRequest(question.Query), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Shown(object value) => JsonSerializer.Serialize(value, Showing.Options);

    private sealed class SetClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
