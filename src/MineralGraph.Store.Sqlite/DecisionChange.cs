using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>What a decision changes: a correction brings its statement with its evidence, an undone one takes them away again.</summary>
internal static class DecisionChange
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

    internal static RevisionChange Of(GraphImage image, Decision decision)
    {
        var change = NextRevision.OfDecision(image.Latest.Number + 1, decision);
        return decision switch
        {
            Decision.Corrected corrected => Correcting(image, corrected.Correction, change),
            Decision.Undone undone => change with { Removed = BroughtBy(image, undone) },
            _ => change,
        };
    }

    private static RevisionChange Correcting(GraphImage image, Statement correction, RevisionChange change)
    {
        var held = image.Statements.GetValueOrDefault(correction.Id);
        var standing = (held?.Evidence ?? []).Where(evidence => evidence.RemovedIn is null).Select(evidence => (evidence.Evidence.Document, evidence.Evidence.Span)).ToHashSet();
        var added = correction.Evidence.Where(evidence => !standing.Contains((evidence.Document, evidence.Span))).Select(evidence => new DatedEvidence(correction.Id, evidence, change.Revision.Number));
        var ends = new[] { correction.Content.From, correction.Content.To }.OfType<EntityId>().Distinct().Where(id => !image.Entities.ContainsKey(id)).Order();
        return change with
        {
            Entities = held is null ? [.. ends.Select(id => new Entity(id, EntityNames.None))] : [],
            Statements = held is null ? [correction.Content] : [],
            Added = [.. added.DistinctBy(quote => quote.Place).Order(DatedEvidence.InOrder)],
        };
    }

    private static ImmutableArray<DatedEvidence> BroughtBy(GraphImage image, Decision.Undone decision)
    {
        if (image.Statements[decision.Statement].LastDecisionAt(image.Latest.Number) is not { Decision: Decision.Corrected corrected } last) return [];
        var brought = image.Statements[corrected.Correction.Id].Evidence.Where(evidence => evidence.AddedIn == last.Revision.Number && evidence.RemovedIn is null);
        return [.. brought.Select(evidence => new DatedEvidence(corrected.Correction.Id, evidence.Evidence, evidence.AddedIn)).Order(DatedEvidence.InOrder)];
    }
}
