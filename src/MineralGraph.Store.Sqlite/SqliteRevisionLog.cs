using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>The image taken apart into the changes of its revisions.</summary>
internal sealed class SqliteRevisionLog(CurrentImage current, RevisionWriting revisions, string path) : IRevisionLog
{
    /// <inheritdoc />
    public async IAsyncEnumerable<RevisionChange> ListAsync(long after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await current.CatchUpAsync().ConfigureAwait(false);
        var image = current.Now;
        var documents = image.Documents.Values.ToLookup(stored => stored.AddedIn, stored => stored.Document);
        var entities = image.Entities.Values.ToLookup(entity => image.EntityRevisions[entity.Id]);
        var statements = image.Statements.Values.ToLookup(statement => statement.AddedIn, statement => statement.Content);
        var decisions = image.Statements.Values.SelectMany(statement => statement.Decisions).ToDictionary(stored => stored.Revision.Number, stored => stored.Decision);
        var (added, removed) = Quotes(image);
        foreach (var revision in image.Revisions.Where(revision => revision.Number > after))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new RevisionChange(
                revision, [.. documents[revision.Number].OrderBy(document => document.Id.Sha256, StringComparer.Ordinal)], [.. entities[revision.Number].OrderBy(entity => entity.Id)], [.. statements[revision.Number]])
            {
                Added = InOrder(added[revision.Number]),
                Removed = InOrder(removed[revision.Number]),
                Decision = decisions.GetValueOrDefault(revision.Number),
            };
        }
    }

    /// <inheritdoc />
    public async ValueTask AppendAsync(RevisionChange change, CancellationToken cancellation = default) =>
        await revisions.WriteAsync(image => (Checked(image, change), true), cancellation).ConfigureAwait(false);

    private RevisionChange Checked(GraphImage image, RevisionChange change)
    {
        if (change.Revision.Number != image.Latest.Number + 1) throw new ProblemException(StoreProblems.NotNext(path, image.Latest.Number, change.Revision.Number));
        var brought = change.Documents.ToDictionary(document => document.Id);
        foreach (var quote in change.Added.Select(added => added.Evidence))
        {
            var document = brought.GetValueOrDefault(quote.Document) ?? image.Documents.GetValueOrDefault(quote.Document)?.Document;
            if (document is null || !quote.StandsIn(document.Text)) throw new ProblemException(StoreProblems.QuoteDiffers(document?.Name ?? quote.Document.Sha256, quote.Span.Start));
        }

        return change;
    }

    private static (ILookup<long, DatedEvidence> Added, ILookup<long, DatedEvidence> Removed) Quotes(GraphImage image)
    {
        var quotes = image.Statements.Values.SelectMany(statement => statement.Evidence.Select(stored => (Quote: new DatedEvidence(statement.Id, stored.Evidence, stored.AddedIn), stored.RemovedIn))).ToList();
        return (quotes.ToLookup(dated => dated.Quote.AddedIn, dated => dated.Quote), quotes.Where(dated => dated.RemovedIn is not null).ToLookup(dated => dated.RemovedIn!.Value, dated => dated.Quote));
    }

    private static ImmutableArray<DatedEvidence> InOrder(IEnumerable<DatedEvidence> quotes) => [.. quotes.Order(DatedEvidence.InOrder)];
}
