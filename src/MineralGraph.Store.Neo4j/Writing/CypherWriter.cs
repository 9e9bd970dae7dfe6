using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Writes documents and decisions: each in one transaction and as one revision. The node of the store is locked meanwhile, so that revisions follow one another whoever writes.</summary>
internal sealed class CypherWriter(ICypherConnection connection, TimeProvider clock) : IGraphWriter
{
    private const string Lock = """
        MATCH (store:MineralGraph {id: 'store'}) SET store.locked = timestamp()
        WITH store
        OPTIONAL MATCH (r:Revision {number: store.revision})
        RETURN store.revision AS number, r {.*} AS revision
        """;

    /// <inheritdoc />
    public async ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default)
    {
        foreach (var evidence in commit.Statements.SelectMany(statement => statement.Evidence))
        {
            if (evidence.Document != commit.Document.Id || !evidence.StandsIn(commit.Document.Text))
                throw new ProblemException(StoreProblems.QuoteDiffers(commit.Document.Name, evidence.Span.Start));
        }

        return await connection.WriteAsync(transaction => WriteAsync(transaction, commit, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default) =>
        await connection.WriteAsync(async transaction =>
        {
            var latest = await LockAsync(transaction, cancellation).ConfigureAwait(false);
            return await new DecisionWriting(transaction, decision, cancellation).WriteAsync(latest, seenRevision).ConfigureAwait(false);
        }, cancellation).ConfigureAwait(false);

    private async Task<CommitOutcome> WriteAsync(ICypherTransaction transaction, DocumentCommit commit, CancellationToken cancellation)
    {
        var latest = await LockAsync(transaction, cancellation).ConfigureAwait(false);
        var change = await DocumentChange.BetweenAsync(transaction, commit, cancellation).ConfigureAwait(false);
        if (change.IsEmpty) return new CommitOutcome(latest, 0, 0, 0);
        var revision = new Revision(latest.Number + 1, clock.GetUtcNow(), "ingestion", $"{commit.Document.Name}: {change.Added.Count} quotes added, {change.Removed.Count} removed");
        var rows = new GraphRows(transaction, revision, cancellation);
        await rows.RevisionAsync().ConfigureAwait(false);
        if (change.IsNewDocument) await rows.DocumentAsync(commit.Document).ConfigureAwait(false);
        await rows.EntitiesAsync(change.NewEntities).ConfigureAwait(false);
        await rows.StatementsAsync(change.NewStatements).ConfigureAwait(false);
        await rows.RemoveEvidenceAsync(change.Removed.Select(quote => quote.Id)).ConfigureAwait(false);
        await rows.EvidenceAsync(change.Added).ConfigureAwait(false);
        await rows.StatesAsync(change.Changed(commit)).ConfigureAwait(false);
        return new CommitOutcome(revision, change.NewStatements.Count, change.Added.Count, change.Removed.Count);
    }

    private static async Task<Revision> LockAsync(ICypherTransaction transaction, CancellationToken cancellation)
    {
        var rows = await transaction.RunAsync(CypherQuery.Of(Lock), cancellation).ConfigureAwait(false);
        if (rows.Count == 0) throw new ProblemException(StoreProblems.Damaged("the node (:MineralGraph {id: 'store'}) is gone"));
        if (rows[0].Long("number") == 0) return Revision.Empty;
        return Reading.Rows.Revision(rows[0].Map("revision"));
    }
}
