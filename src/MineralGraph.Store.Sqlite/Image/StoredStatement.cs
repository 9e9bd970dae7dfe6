using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>A statement with all the evidence and decisions that it ever had.</summary>
internal sealed record StoredStatement(StatementId Id, StatementContent Content, long AddedIn, ImmutableArray<StoredEvidence> Evidence, ImmutableArray<StoredDecision> Decisions)
{
    internal StatementRecord? At(long revision)
    {
        if (AddedIn > revision) return null;
        var standing = Evidence.Where(evidence => evidence.StandsAt(revision)).Select(evidence => evidence.Evidence).ToList();
        if (standing.Count == 0) return null;
        var suspect = standing.All(evidence => evidence.Suspect is not null) ? standing[0].Suspect : null;
        return new StatementRecord(Id, Content, StatusAt(revision), standing.MaxBy(evidence => evidence.Confidence.Value)!.Confidence, suspect, standing.Count, AddedIn);
    }

    // An undoing takes back the decision before it that is not yet taken back.
    private ReviewStatus StatusAt(long revision)
    {
        var standing = new Stack<Decision>();
        foreach (var decided in Decisions.Where(decided => decided.Revision.Number <= revision))
        {
            if (decided.Decision is Decision.Undone) standing.TryPop(out _);
            else standing.Push(decided.Decision);
        }

        return !standing.TryPeek(out var last) ? ReviewStatus.Extracted : last switch
        {
            Decision.Rejected => ReviewStatus.Rejected,
            Decision.Corrected => ReviewStatus.Corrected,
            Decision.Deprecated => ReviewStatus.Deprecated,
            _ => ReviewStatus.Accepted,
        };
    }
}
