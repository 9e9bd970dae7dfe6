using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives. Quotes that an editor gave are not the document's to take back.</summary>
internal static class DocumentChange
{
    /// <summary>The change that makes the next revision, or null where the graph is as the document says.</summary>
    internal static RevisionChange? Between(GraphImage image, DocumentCommit commit, DateTimeOffset at)
    {
        var number = image.Latest.Number + 1;
        var isNew = !image.Documents.ContainsKey(commit.Document.Id);
        var quotes = image.StandingQuotes(commit.Document.Id).ToLookup(quote => quote.Evidence.IsByEditor);
        var given = commit.Statements.SelectMany(statement => statement.Evidence.Select(evidence => new DatedEvidence(statement.Id, evidence, number))).DistinctBy(quote => quote.Place).ToList();
        var standing = quotes[false].Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var kept = given.Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var ofEditors = quotes[true].Select(quote => quote.Place).ToHashSet();
        var added = given.Where(quote => !standing.Contains((quote.Statement, quote.Evidence)) && !ofEditors.Contains(quote.Place)).Order(DatedEvidence.InOrder).ToList();
        var removed = quotes[false].Where(quote => !kept.Contains((quote.Statement, quote.Evidence))).Order(DatedEvidence.InOrder).ToList();
        if (!isNew && added.Count == 0 && removed.Count == 0) return null;
        var revision = new Revision(number, at, "ingestion", $"{commit.Document.Name}: {added.Count} quotes added, {removed.Count} removed");
        return new RevisionChange(
            revision, isNew ? [commit.Document] : [],
            [.. commit.Entities.Where(entity => !image.Entities.ContainsKey(entity.Id)).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Id)],
            [.. commit.Statements.Where(statement => !image.Statements.ContainsKey(statement.Id)).DistinctBy(statement => statement.Id).OrderBy(statement => statement.Id).Select(statement => statement.Content)])
        {
            Added = [.. added],
            Removed = [.. removed],
        };
    }
}
