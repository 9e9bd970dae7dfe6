using System.Text;
using System.Text.Json;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Tests.Neo4j;

namespace MineralGraph.Store.Tests;

/// <summary>A small graph with a history of every kind, and all that a store answers of it, as text.</summary>
internal static class WholeHistory
{
    private static readonly StatementFilter OfAnyStatus = new StatementFilter.StatusIn([.. Enum.GetValues<Model.ReviewStatus>()]);

    internal static async Task WriteAsync(IGraphStore store, RandomGraph chance)
    {
        for (var number = 0; number < 4; number++)
        {
            var commit = chance.Commit(number);
            await store.Writer.CommitAsync(commit);
            await store.Writer.CommitAsync(chance.Again(commit));
            for (var times = 0; times < 5; times++)
            {
                var latest = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
                var statements = (await store.Reader.ListStatementsAsync(new StatementQuery(OfAnyStatus, latest))).Statements;
                await store.Writer.DecideAsync(chance.Decision(statements, commit), latest);
            }
        }
    }

    internal static async Task<string> ShowAsync(IGraphStore store)
    {
        var shown = new StringBuilder();
        var latest = (await store.Reader.FindRevisionAsync(new RevisionQuery.Latest()))!.Number;
        for (var revision = 0L; revision <= latest; revision++)
        {
            Show(shown, await store.Reader.FindRevisionAsync(new RevisionQuery.Numbered(revision)));
            var statements = (await store.Reader.ListStatementsAsync(new StatementQuery(OfAnyStatus, revision) { Limit = 1000 })).Statements;
            Show(shown, statements);
            Show(shown, await store.Reader.ListEvidenceAsync([.. statements.Select(statement => statement.Id)], revision));
            Show(shown, await store.Reader.FindDocumentsAsync([], revision));
            Show(shown, await store.Reader.SearchAsync(new SearchQuery("line", revision) { Limit = 1000 }));
            Show(shown, await store.Reader.FindEntitiesByNameAsync(RandomGraph.Names, revision));
            if (revision == latest) Show(shown, await store.Reader.ListHistoryAsync([.. statements.Select(statement => statement.Id)]));
        }

        Show(shown, await store.Quality.FindAsync());
        return shown.ToString();
    }

    private static void Show(StringBuilder shown, object? answer) => shown.AppendLine(JsonSerializer.Serialize(answer, Showing.Options));
}
