using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using MineralGraph.Model;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>Reads the whole file into an image; every quote is compared with its document again.</summary>
internal sealed class ImageLoader(Database database)
{
    internal async Task<GraphImage> LoadAsync(CancellationToken cancellation)
    {
        var image = GraphImage.Empty with
        {
            Revisions = [.. await ReadAsync("SELECT * FROM revision ORDER BY number", Rows.Revision, cancellation).ConfigureAwait(false)],
            Documents = (await ReadAsync("SELECT * FROM document", row => new StoredDocument(Rows.Document(row), row.Long("added_in")!.Value), cancellation).ConfigureAwait(false))
                .ToImmutableDictionary(stored => stored.Document.Id),
        };
        foreach (var (entity, added) in await ReadAsync("SELECT * FROM entity ORDER BY id", row => (Rows.Entity(row), row.Long("added_in")!.Value), cancellation).ConfigureAwait(false))
            image = image.With(entity, added);
        return WithStatements(image, await StatementsAsync(image, cancellation).ConfigureAwait(false));
    }

    private async Task<List<StoredStatement>> StatementsAsync(GraphImage image, CancellationToken cancellation)
    {
        var evidence = (await ReadAsync("SELECT * FROM evidence ORDER BY statement, document, start, end, added_in", row => (Statement: new StatementId(row.Text("statement")!),
            Stored: new StoredEvidence(Rows.Evidence(row), row.Long("added_in")!.Value, row.Long("removed_in"))), cancellation).ConfigureAwait(false)).ToLookup(pair => pair.Statement, pair => pair.Stored);
        foreach (var stored in evidence.SelectMany(group => group)) Compare(image.Documents[stored.Evidence.Document].Document, stored.Evidence);
        var statements = await ReadAsync("SELECT * FROM statement ORDER BY id", row => new StoredStatement(new StatementId(row.Text("id")!), Rows.Content(row), row.Long("added_in")!.Value, [], []), cancellation).ConfigureAwait(false);
        var withEvidence = statements.ConvertAll(statement => statement with { Evidence = [.. evidence[statement.Id]] });
        return await WithDecisionsAsync(image, withEvidence, cancellation).ConfigureAwait(false);
    }

    private async Task<List<StoredStatement>> WithDecisionsAsync(GraphImage image, List<StoredStatement> statements, CancellationToken cancellation)
    {
        var byId = statements.ToDictionary(statement => statement.Id);
        Statement Correction(StatementId id) => new(byId[id].Content, [.. byId[id].Evidence.Select(evidence => evidence.Evidence)]);
        var decisions = (await ReadAsync("SELECT * FROM decision ORDER BY revision", row => new StoredDecision(image.Revisions[(int)row.Long("revision")!.Value - 1], Rows.Decision(row, Correction)), cancellation).ConfigureAwait(false))
            .ToLookup(stored => stored.Decision.Statement);
        return statements.ConvertAll(statement => statement with { Decisions = [.. decisions[statement.Id]] });
    }

    private static GraphImage WithStatements(GraphImage image, List<StoredStatement> statements) => image with
    {
        Quoting = statements.SelectMany(statement => statement.Evidence.Select(quote => (quote.Evidence.Document, statement.Id))).GroupBy(quote => quote.Document).ToImmutableDictionary(group => group.Key, group => group.Select(quote => quote.Id).ToImmutableSortedSet()),
        Statements = statements.ToImmutableSortedDictionary(statement => statement.Id, statement => statement),
        From = statements.GroupBy(statement => statement.Content.From).ToImmutableDictionary(group => group.Key, StatementsAtEnd.Of),
        To = statements.Where(statement => statement.Content.To is not null).GroupBy(statement => statement.Content.To!.Value).ToImmutableDictionary(group => group.Key, StatementsAtEnd.Of),
    };

    private static void Compare(Document document, Evidence evidence)
    {
        if (!evidence.StandsIn(document.Text)) throw new ProblemException(StoreProblems.QuoteDiffers(document.Name, evidence.Span.Start));
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = database.Command(sql);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        var all = new List<T>();
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false)) all.Add(read(rows));
        return all;
    }
}
