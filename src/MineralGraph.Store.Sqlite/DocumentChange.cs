using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives.</summary>
internal static class DocumentChange
{
    /// <summary>The change that makes the next revision, or null where the graph is as the document says.</summary>
    internal static RevisionChange? Between(GraphImage image, DocumentCommit commit, DateTimeOffset at)
    {
        var number = image.Latest.Number + 1;
        var isNew = !image.Documents.ContainsKey(commit.Document.Id);
        var quotes = QuoteChange.Between(commit, image.StandingQuotes(commit.Document.Id), number);
        if (!isNew && quotes.IsEmpty) return null;
        return new RevisionChange(
            NextRevision.OfDocument(number, at, commit, quotes), isNew ? [commit.Document] : [],
            [.. commit.Entities.Where(entity => !image.Entities.ContainsKey(entity.Id)).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id)],
            [.. commit.Statements.Where(statement => !image.Statements.ContainsKey(statement.Id)).DistinctBy(statement => statement.Id).OrderBy(statement => statement.Id).Select(statement => statement.Content)])
        {
            Added = quotes.Added,
            Removed = quotes.Removed,
        };
    }
}
