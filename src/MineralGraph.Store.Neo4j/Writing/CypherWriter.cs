using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Neo4j.Writing;

/// <summary>Writes documents and decisions: each in one transaction and as one revision.</summary>
internal sealed class CypherWriter(RevisionWriting revisions, TimeProvider clock) : IGraphWriter
{
    /// <inheritdoc />
    public async ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default)
    {
        foreach (var evidence in commit.Statements.SelectMany(statement => statement.Evidence))
        {
            if (evidence.Document != commit.Document.Id || !evidence.StandsIn(commit.Document.Text))
                throw new ProblemException(StoreProblems.QuoteDiffers(commit.Document.Name, evidence.Span.Start));
        }

        return await revisions.WriteAsync(async (transaction, latest) =>
        {
            var change = await new DocumentChange(transaction, commit, cancellation).AfterAsync(latest, clock.GetUtcNow()).ConfigureAwait(false);
            return (change, change is null ? new CommitOutcome(latest, 0, 0, 0) : new CommitOutcome(change.Revision, change.Statements.Length, change.Added.Length, change.Removed.Length));
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default) =>
        await revisions.WriteAsync((transaction, latest) => new DecisionChange(transaction, decision, cancellation).AfterAsync(latest, seenRevision), cancellation).ConfigureAwait(false);
}
