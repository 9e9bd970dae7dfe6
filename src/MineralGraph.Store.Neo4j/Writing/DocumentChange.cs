using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives.</summary>
internal sealed class DocumentChange(ICypherTransaction transaction, DocumentCommit commit, CancellationToken cancellation)
{
    private const string HeldDocument = "MATCH (d:Document {sha256: $document}) RETURN d.sha256 AS document";

    private const string HeldEvidence = """
        MATCH (e:Evidence) WHERE e.document = $document AND e.removedIn IS NULL
        RETURN e {.*} AS evidence
        """;

    /// <summary>The change that makes the next revision, or null where the graph is as the document says.</summary>
    internal async Task<RevisionChange?> AfterAsync(Revision latest, DateTimeOffset at)
    {
        var document = commit.Document.Id.Sha256;
        var isNew = (await transaction.RunAsync(CypherQuery.Of(HeldDocument, ("document", document)), cancellation).ConfigureAwait(false)).Count == 0;
        IReadOnlyList<CypherRow> held = isNew ? [] : await transaction.RunAsync(CypherQuery.Of(HeldEvidence, ("document", document)), cancellation).ConfigureAwait(false);
        var quotes = QuoteChange.Between(commit, held.Select(row => Rows.Dated(row.Map("evidence"))), latest.Number + 1);
        if (!isNew && quotes.IsEmpty) return null;
        var revision = NextRevision.OfDocument(latest.Number + 1, at, commit, quotes);
        var known = new Held(transaction, cancellation);
        return new RevisionChange(revision, isNew ? [commit.Document] : [], await known.NewAsync(commit.Entities).ConfigureAwait(false), await known.NewAsync(commit.Statements.Select(statement => statement.Content)).ConfigureAwait(false))
        {
            Added = quotes.Added,
            Removed = quotes.Removed,
        };
    }
}
