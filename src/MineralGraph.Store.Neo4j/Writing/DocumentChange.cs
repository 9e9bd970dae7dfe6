using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives. Quotes that an editor gave are not the document's to take back.</summary>
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
        var (added, removed) = Compare(latest.Number + 1, held.Select(row => Rows.Dated(row.Map("evidence"))).ToLookup(quote => quote.Evidence.IsByEditor));
        if (!isNew && added.Count == 0 && removed.Count == 0) return null;
        var revision = new Revision(latest.Number + 1, at, "ingestion", $"{commit.Document.Name}: {added.Count} quotes added, {removed.Count} removed");
        var known = new Held(transaction, cancellation);
        return new RevisionChange(revision, isNew ? [commit.Document] : [], await known.NewAsync(commit.Entities).ConfigureAwait(false), await known.NewAsync(commit.Statements.Select(statement => statement.Content)).ConfigureAwait(false))
        {
            Added = [.. added],
            Removed = [.. removed],
        };
    }

    private (List<DatedEvidence> Added, List<DatedEvidence> Removed) Compare(long number, ILookup<bool, DatedEvidence> held)
    {
        var given = commit.Statements.SelectMany(statement => statement.Evidence.Select(evidence => new DatedEvidence(statement.Id, evidence, number))).DistinctBy(quote => quote.Place).ToList();
        var standing = held[false].Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var kept = given.Select(quote => (quote.Statement, quote.Evidence)).ToHashSet();
        var ofEditors = held[true].Select(quote => quote.Place).ToHashSet();
        return (
            [.. given.Where(quote => !standing.Contains((quote.Statement, quote.Evidence)) && !ofEditors.Contains(quote.Place)).Order(DatedEvidence.InOrder)],
            [.. held[false].Where(quote => !kept.Contains((quote.Statement, quote.Evidence))).Order(DatedEvidence.InOrder)]);
    }
}
