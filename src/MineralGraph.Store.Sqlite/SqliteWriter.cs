using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>Writes documents and decisions: each in one transaction and as one revision, first to the file, then to the image.</summary>
internal sealed class SqliteWriter(RevisionWriting revisions, TimeProvider clock) : IGraphWriter
{
    /// <inheritdoc />
    public async ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default)
    {
        foreach (var evidence in commit.Statements.SelectMany(statement => statement.Evidence))
        {
            if (evidence.Document != commit.Document.Id || !evidence.StandsIn(commit.Document.Text))
                throw new ProblemException(StoreProblems.QuoteDiffers(commit.Document.Name, evidence.Span.Start));
        }

        return await revisions.WriteAsync(
            image => DocumentChange.Between(image, commit, clock.GetUtcNow()) is { } change
                ? (change, new CommitOutcome(change.Revision, change.Statements.Length, change.Added.Length, change.Removed.Length))
                : (null, new CommitOutcome(image.Latest, 0, 0, 0)),
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default) =>
        await revisions.WriteAsync<DecisionOutcome>(
            image =>
            {
                if (Refusal(image, decision, seenRevision) is { } refused) return (null, refused);
                var change = DecisionChange.Of(image, decision);
                return (change, new DecisionOutcome.Written(change.Revision));
            },
            cancellation).ConfigureAwait(false);

    private static DecisionOutcome? Refusal(GraphImage image, Decision decision, long seenRevision)
    {
        if (image.Statements.GetValueOrDefault(decision.Statement) is not { } statement || statement.At(image.Latest.Number) is null) return new DecisionOutcome.UnknownStatement(decision.Statement);
        if (LastChange(image, statement) is var changed && changed.Number > seenRevision) return new DecisionOutcome.Conflict(changed);
        return DecisionChange.Refusal(image, decision) is { } refusal ? new DecisionOutcome.Refused(refusal) : null;
    }

    private static Revision LastChange(GraphImage image, StoredStatement statement)
    {
        var ingested = statement.Evidence.Max(evidence => Math.Max(evidence.AddedIn, evidence.RemovedIn ?? 0));
        var decided = statement.Decisions.IsEmpty ? 0 : statement.Decisions[^1].Revision.Number;
        return image.Revisions[(int)Math.Max(ingested, decided) - 1];
    }
}
