using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>What a decision changes: a correction brings its statement with its evidence, an undone one takes them away again.</summary>
internal sealed record DecisionChange(
    Decision Decision, IReadOnlyList<Entity> NewEntities, Statement? NewStatement,
    IReadOnlyList<(StatementId Statement, Evidence Evidence)> Added, IReadOnlyList<(StatementId Statement, StoredEvidence Evidence)> Removed)
{
    internal static Problem? Refusal(GraphImage image, Decision decision)
    {
        var (latest, correction) = (image.Latest.Number, (decision as Decision.Corrected)?.Correction);
        var other = correction?.Id ?? (image.Statements[decision.Statement].LastDecisionAt(latest)?.Decision as Decision.Corrected)?.Correction.Id;
        var held = other is { } id ? image.Statements.GetValueOrDefault(id) : null;
        if (DecisionRules.Refusal(decision, image.Statements[decision.Statement].StatusAt(latest), held?.StatusAt(latest)) is { } refusal) return refusal;
        var foreign = correction?.Evidence.FirstOrDefault(evidence => !image.Documents.TryGetValue(evidence.Document, out var document) || !evidence.StandsIn(document.Document.Text));
        return foreign is null ? null : StoreProblems.QuoteDiffers(foreign.Document.Sha256, foreign.Span.Start);
    }

    internal static DecisionChange Of(GraphImage image, Decision decision) => decision switch
    {
        Decision.Corrected corrected => Correcting(image, corrected),
        Decision.Undone undone => TakingBack(image, undone),
        _ => new DecisionChange(decision, [], null, [], []),
    };

    internal GraphImage Apply(GraphImage image, Revision revision)
    {
        var next = NewEntities.Aggregate(image with { Revisions = image.Revisions.Add(revision) }, (graph, entity) => graph.With(entity, revision.Number));
        if (NewStatement is { } added) next = next.With(new StoredStatement(added.Id, added.Content, revision.Number, [], []));
        next = next.Without(Removed, revision.Number).With(Added, revision.Number);
        var statement = next.Statements[Decision.Statement];
        return next.With(statement with { Decisions = statement.Decisions.Add(new StoredDecision(revision, Decision)) });
    }

    private static DecisionChange Correcting(GraphImage image, Decision.Corrected decision)
    {
        var correction = decision.Correction;
        var held = image.Statements.GetValueOrDefault(correction.Id);
        var standing = (held?.Evidence ?? []).Where(evidence => evidence.RemovedIn is null).Select(evidence => Place(evidence.Evidence)).ToHashSet();
        var added = correction.Evidence.Where(evidence => !standing.Contains(Place(evidence))).DistinctBy(Place);
        var ends = new[] { correction.Content.From, correction.Content.To }.OfType<EntityId>().Distinct().Where(id => !image.Entities.ContainsKey(id));
        return new DecisionChange(decision, held is null ? [.. ends.Select(id => new Entity(id, EntityNames.None))] : [], held is null ? correction : null, [.. added.Select(evidence => (correction.Id, evidence))], []);
    }

    private static DecisionChange TakingBack(GraphImage image, Decision.Undone decision)
    {
        if (image.Statements[decision.Statement].LastDecisionAt(image.Latest.Number) is not { Decision: Decision.Corrected corrected } last) return new DecisionChange(decision, [], null, [], []);
        var brought = image.Statements[corrected.Correction.Id].Evidence.Where(evidence => evidence.AddedIn == last.Revision.Number && evidence.RemovedIn is null);
        return new DecisionChange(decision, [], null, [], [.. brought.Select(evidence => (corrected.Correction.Id, evidence))]);
    }

    private static (DocumentId, SourceSpan) Place(Evidence evidence) => (evidence.Document, evidence.Span);
}
