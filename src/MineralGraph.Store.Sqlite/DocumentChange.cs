using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>What a document brings that the graph lacks, and which of its quotes it no longer gives.</summary>
internal sealed record DocumentChange(
    bool IsNewDocument, IReadOnlyList<Entity> NewEntities, IReadOnlyList<Statement> NewStatements,
    IReadOnlyList<(StatementId Statement, Evidence Evidence)> Added, IReadOnlyList<(StatementId Statement, StoredEvidence Evidence)> Removed)
{
    internal bool IsEmpty => !IsNewDocument && Added.Count == 0 && Removed.Count == 0;

    internal static DocumentChange Between(GraphImage image, DocumentCommit commit)
    {
        var standing = image.Documents.ContainsKey(commit.Document.Id)
            ? image.Statements.Values.SelectMany(statement => statement.Evidence.Where(evidence => evidence.RemovedIn is null && evidence.Evidence.Document == commit.Document.Id).Select(evidence => (statement.Id, evidence))).ToList()
            : [];
        var given = commit.Statements.SelectMany(statement => statement.Evidence.Select(evidence => (statement.Id, Evidence: evidence))).Distinct().ToList();
        var standingKeys = standing.Select(pair => (pair.Id, pair.evidence.Evidence)).ToHashSet();
        var givenKeys = given.ToHashSet();
        return new DocumentChange(
            !image.Documents.ContainsKey(commit.Document.Id),
            [.. commit.Entities.Where(entity => !image.Entities.ContainsKey(entity.Id))],
            [.. commit.Statements.Where(statement => !image.Statements.ContainsKey(statement.Id))],
            [.. given.Where(pair => !standingKeys.Contains(pair))],
            [.. standing.Where(pair => !pair.evidence.Evidence.IsByEditor && !givenKeys.Contains((pair.Id, pair.evidence.Evidence)))]);
    }

    internal GraphImage Apply(GraphImage image, DocumentCommit commit, Revision revision)
    {
        var next = NewEntities.Aggregate(image, (graph, entity) => graph.With(entity, revision.Number)) with { Revisions = image.Revisions.Add(revision) };
        if (IsNewDocument) next = next with { Documents = next.Documents.Add(commit.Document.Id, new StoredDocument(commit.Document, revision.Number)) };
        foreach (var statement in NewStatements) next = next.With(new StoredStatement(statement.Id, statement.Content, revision.Number, [], []));
        return next.Without(Removed, revision.Number).With(Added, revision.Number);
    }
}
