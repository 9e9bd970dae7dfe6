using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>Writes documents and decisions: each in one transaction and as one revision, first to the file, then to the image.</summary>
internal sealed class SqliteWriter(Database database, CurrentImage current, TimeProvider clock) : IGraphWriter
{
    /// <inheritdoc />
    public async ValueTask<CommitOutcome> CommitAsync(DocumentCommit commit, CancellationToken cancellation = default)
    {
        foreach (var evidence in commit.Statements.SelectMany(statement => statement.Evidence))
        {
            if (evidence.Document != commit.Document.Id || !evidence.StandsIn(commit.Document.Text))
                throw new ProblemException(StoreProblems.QuoteDiffers(commit.Document.Name, evidence.Span.Start));
        }

        await database.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await WriteAsync(commit, cancellation).ConfigureAwait(false);
        }
        finally
        {
            database.Gate.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask<DecisionOutcome> DecideAsync(Decision decision, long seenRevision, CancellationToken cancellation = default)
    {
        await database.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var image = current.Now;
            if (image.Statements.GetValueOrDefault(decision.Statement) is not { } statement || statement.At(image.Latest.Number) is null) return new DecisionOutcome.UnknownStatement(decision.Statement);
            if (LastChange(image, statement) is { } changed && changed.Number > seenRevision) return new DecisionOutcome.Conflict(changed);
            return await WriteAsync(decision, cancellation).ConfigureAwait(false);
        }
        finally
        {
            database.Gate.Release();
        }
    }

    private async Task<CommitOutcome> WriteAsync(DocumentCommit commit, CancellationToken cancellation)
    {
        var image = current.Now;
        var change = DocumentChange.Between(image, commit);
        if (change.IsEmpty) return new CommitOutcome(image.Latest, 0, 0, 0);
        var revision = new Revision(image.Latest.Number + 1, clock.GetUtcNow(), "ingestion", $"{commit.Document.Name}: {change.Added.Count} quotes added, {change.Removed.Count} removed");
        await database.InTransactionAsync(async () =>
        {
            var rows = new RowWriter(database, revision, cancellation);
            await rows.RevisionAsync().ConfigureAwait(false);
            if (change.IsNewDocument) await rows.DocumentAsync(commit.Document).ConfigureAwait(false);
            foreach (var entity in change.NewEntities) await rows.EntityAsync(entity).ConfigureAwait(false);
            foreach (var statement in change.NewStatements) await rows.StatementAsync(statement.Id, statement.Content).ConfigureAwait(false);
            foreach (var (statement, evidence) in change.Removed) await rows.RemoveEvidenceAsync(statement, evidence).ConfigureAwait(false);
            foreach (var (statement, evidence) in change.Added) await rows.EvidenceAsync(statement, evidence).ConfigureAwait(false);
            return true;
        }, cancellation).ConfigureAwait(false);
        current.Now = change.Apply(image, commit, revision);
        return new CommitOutcome(revision, change.NewStatements.Count, change.Added.Count, change.Removed.Count);
    }

    private async Task<DecisionOutcome> WriteAsync(Decision decision, CancellationToken cancellation)
    {
        var image = current.Now;
        if (DecisionChange.Refusal(image, decision) is { } refusal) return new DecisionOutcome.Refused(refusal);
        var revision = new Revision(image.Latest.Number + 1, decision.At, decision.By.Name, $"{decision.GetType().Name.ToLowerInvariant()} {decision.Statement}");
        var change = DecisionChange.Of(image, decision);
        await database.InTransactionAsync(async () =>
        {
            var rows = new RowWriter(database, revision, cancellation);
            await rows.RevisionAsync().ConfigureAwait(false);
            foreach (var entity in change.NewEntities) await rows.EntityAsync(entity).ConfigureAwait(false);
            if (change.NewStatement is { } added) await rows.StatementAsync(added.Id, added.Content).ConfigureAwait(false);
            foreach (var (statement, evidence) in change.Removed) await rows.RemoveEvidenceAsync(statement, evidence).ConfigureAwait(false);
            foreach (var (statement, evidence) in change.Added) await rows.EvidenceAsync(statement, evidence).ConfigureAwait(false);
            await rows.DecisionAsync(decision).ConfigureAwait(false);
            return true;
        }, cancellation).ConfigureAwait(false);
        current.Now = change.Apply(image, revision);
        return new DecisionOutcome.Written(revision);
    }

    private static Revision? LastChange(GraphImage image, StoredStatement statement)
    {
        var ingested = statement.Evidence.Max(evidence => Math.Max(evidence.AddedIn, evidence.RemovedIn ?? 0));
        var decided = statement.Decisions.IsEmpty ? 0 : statement.Decisions[^1].Revision.Number;
        return image.Revisions[(int)Math.Max(ingested, decided) - 1];
    }
}
