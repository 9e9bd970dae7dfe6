using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>Answers from the image in memory; only full-text search asks the file. Every question begins with its revision, and with it the image catches up with what other processes wrote.</summary>
internal sealed class ImageReader(CurrentImage current, Database database) : IGraphReader
{
    /// <inheritdoc />
    public async ValueTask<Revision?> FindRevisionAsync(RevisionQuery query, CancellationToken cancellation = default)
    {
        await current.CatchUpAsync().ConfigureAwait(false);
        var image = current.Now;
        var revisions = image.Revisions;
        return query switch
        {
            RevisionQuery.Latest => image.Latest,
            RevisionQuery.Numbered { Number: 0 } => Revision.Empty,
            RevisionQuery.Numbered numbered => revisions.Find(revision => revision.Number == numbered.Number),
            RevisionQuery.At at => revisions.FindLast(revision => revision.At <= at.Time) ?? Revision.Empty,
            _ => null,
        };
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Entity?>> FindEntitiesAsync(IReadOnlyList<EntityId> ids, long revision, CancellationToken cancellation = default)
    {
        var image = current.Now;
        var found = new Entity?[ids.Count];
        for (var index = 0; index < found.Length; index++) found[index] = image.Find(ids[index], revision);
        return new(found);
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindEntitiesByNameAsync(IReadOnlyList<string> names, long revision, CancellationToken cancellation = default)
    {
        var image = current.Now;
        var found = new IReadOnlyList<Entity>[names.Count];
        for (var index = 0; index < found.Length; index++) found[index] = NameSearch.Called(image, names[index], revision);
        return new(found);
    }

    /// <inheritdoc />
    public ValueTask<StatementPage> ListStatementsAsync(StatementQuery query, CancellationToken cancellation = default) => new(Paging.Page(current.Now, query, cancellation));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<StatementRecord>>> ExpandAsync(ExpandQuery query, CancellationToken cancellation = default)
    {
        var image = current.Now;
        var ordering = new Ordering(query.Order);
        return new([.. query.Entities.Select(entity => Paging.First(FilterEvaluation.Where(image.At(entity, query.End), query.Filter, query.Revision, cancellation).Select(found => found.Record), ordering, query.LimitEach))]);
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<StatementGroup>> GroupAsync(GroupQuery query, CancellationToken cancellation = default) => new(Grouping.Of(current.Now, query, cancellation));

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<Evidence>>> ListEvidenceAsync(IReadOnlyList<StatementId> statements, long revision, CancellationToken cancellation = default)
    {
        var image = current.Now;
        return new([.. statements.Select(id => (IReadOnlyList<Evidence>)[.. (image.Statements.GetValueOrDefault(id)?.Evidence ?? [])
            .Where(evidence => evidence.StandsAt(revision)).Select(evidence => evidence.Evidence)
            .OrderBy(evidence => image.Documents[evidence.Document].Document.Name, StringComparer.Ordinal).ThenBy(evidence => evidence.Span.Start)])]);
    }

    /// <inheritdoc />
    public async ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        var image = current.Now;
        var names = NameSearch.Find(image, query);
        var parts = QuoteMatch.Parts(query.Text);
        var said = query.InQuotes && !parts.IsEmpty ? await database.FindStatementsAsync(parts, cancellation).ConfigureAwait(false) : [];
        var hits = names.Concat(said.Select(image.Statements.GetValueOrDefault).OfType<StoredStatement>().SelectMany(stored => QuoteSearch.Hits(stored, parts, query.Revision)).OrderByDescending(hit => hit.Score)).ToList();
        return new SearchPage([.. hits.Skip(query.Offset).Take(query.Limit)], hits.Count);
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<IReadOnlyList<HistoryEntry>>> ListHistoryAsync(IReadOnlyList<StatementId> statements, CancellationToken cancellation = default)
    {
        var image = current.Now;
        return new([.. statements.Select(id => (IReadOnlyList<HistoryEntry>)[.. History(image, image.Statements.GetValueOrDefault(id))])]);
    }

    /// <inheritdoc />
    public ValueTask<IReadOnlyList<Document?>> FindDocumentsAsync(IReadOnlyList<DocumentId> ids, long revision, CancellationToken cancellation = default)
    {
        var image = current.Now;
        if (ids.Count > 0) return new([.. ids.Select(id => image.Documents.GetValueOrDefault(id) is { } stored && stored.AddedIn <= revision ? stored.Document : null)]);
        return new([.. image.Documents.Values.Where(stored => stored.AddedIn <= revision).Select(stored => stored.Document).OrderBy(document => document.Name, StringComparer.Ordinal).ThenBy(document => document.Id.Sha256, StringComparer.Ordinal)]);
    }

    private static Statement Whole(StoredStatement stored) => new(stored.Content, [.. stored.Evidence.Select(quote => quote.Evidence)]);

    private static IEnumerable<HistoryEntry> History(GraphImage image, StoredStatement? statement)
    {
        if (statement is null) return [];
        var ingested = statement.Evidence.SelectMany(evidence => new[] { evidence.AddedIn, evidence.RemovedIn ?? 0 }).Where(number => number > 0).Distinct()
            .Select(number => new HistoryEntry(image.Revisions[(int)number - 1], null));
        var decided = statement.Decisions.Select(decided => new HistoryEntry(decided.Revision, decided.Decision is Decision.Corrected corrected ? corrected with { Correction = Whole(image.Statements[corrected.Correction.Id]) } : decided.Decision));
        return ingested.Concat(decided).GroupBy(entry => entry.Revision.Number).Select(same => same.Last()).OrderBy(entry => entry.Revision.Number);
    }
}
