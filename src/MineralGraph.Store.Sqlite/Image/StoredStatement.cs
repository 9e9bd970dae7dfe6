using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>A statement with all the evidence and decisions that it ever had.</summary>
internal sealed record StoredStatement(StatementId Id, StatementContent Content, long AddedIn, ImmutableArray<StoredEvidence> Evidence, ImmutableArray<StoredDecision> Decisions)
{
    private Newest? newest;

    // A copy changes something, so it works out its newest answer itself.
    private StoredStatement(StoredStatement original)
    {
        (Id, Content, AddedIn) = (original.Id, original.Content, original.AddedIn);
        (Evidence, Decisions) = (original.Evidence, original.Decisions);
    }

    /// <summary>With one more quote, in the order of quotes.</summary>
    internal StoredStatement With(DatedEvidence quote)
    {
        var place = Evidence.TakeWhile(held => EvidenceOrder.Compare((held.Evidence, held.AddedIn), (quote.Evidence, quote.AddedIn)) < 0).Count();
        return this with { Evidence = Evidence.Insert(place, new StoredEvidence(quote.Evidence, quote.AddedIn, null)) };
    }

    /// <summary>With a quote ended by a revision.</summary>
    internal StoredStatement Without(DatedEvidence quote, long revision)
    {
        var standing = Evidence.First(held => held.RemovedIn is null && held.AddedIn == quote.AddedIn && held.Evidence == quote.Evidence);
        return this with { Evidence = Evidence.Replace(standing, standing with { RemovedIn = revision }) };
    }

    /// <summary>The statement as of a revision. What it is since its last change is worked out once.</summary>
    internal StatementRecord? At(long revision)
    {
        var since = newest ??= new Newest(LastChange(), Work(long.MaxValue));
        return revision >= since.Revision ? since.Record : Work(revision);
    }

    private long LastChange() =>
        Evidence.SelectMany(evidence => new[] { evidence.AddedIn, evidence.RemovedIn ?? 0 }).Concat(Decisions.Select(decided => decided.Revision.Number)).Append(AddedIn).Max();

    private StatementRecord? Work(long revision)
    {
        if (AddedIn > revision) return null;
        var standing = Evidence.Where(evidence => evidence.StandsAt(revision)).Select(evidence => evidence.Evidence).ToList();
        if (standing.Count == 0) return null;
        var suspect = standing.All(evidence => evidence.Suspect is not null) ? standing[0].Suspect : null;
        return new StatementRecord(Id, Content, StatusAt(revision), standing.MaxBy(evidence => evidence.Confidence.Value)!.Confidence, suspect, standing.Count, AddedIn);
    }

    /// <summary>How many documents say it at a revision.</summary>
    internal int DocumentsAt(long revision) => Evidence.Where(evidence => evidence.StandsAt(revision)).Select(evidence => evidence.Evidence.Document).Distinct().Count();

    /// <summary>The statement as it last stood at or before a revision; null where it never did.</summary>
    internal StatementRecord? LastAt(long revision) =>
        At(revision) ?? (Evidence.Where(evidence => evidence.RemovedIn <= revision).Max(evidence => evidence.RemovedIn) is { } removed ? At(removed - 1) : null);

    /// <summary>The last decision that stands at a revision.</summary>
    internal StoredDecision? LastDecisionAt(long revision) =>
        DecisionRules.LastStanding(Decisions.Where(decided => decided.Revision.Number <= revision), decided => decided.Decision is Decision.Undone);

    internal ReviewStatus StatusAt(long revision) => LastDecisionAt(revision)?.Decision switch
    {
        null => ReviewStatus.Extracted,
        Decision.Rejected => ReviewStatus.Rejected,
        Decision.Corrected => ReviewStatus.Corrected,
        Decision.Deprecated => ReviewStatus.Deprecated,
        _ => ReviewStatus.Accepted,
    };

    private sealed record Newest(long Revision, StatementRecord? Record);
}
