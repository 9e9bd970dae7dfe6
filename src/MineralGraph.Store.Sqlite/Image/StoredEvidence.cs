using MineralGraph.Model;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>A quote and the revisions between which it stands.</summary>
internal sealed record StoredEvidence(Evidence Evidence, long AddedIn, long? RemovedIn)
{
    internal bool StandsAt(long revision) => AddedIn <= revision && (RemovedIn is null || RemovedIn > revision);
}
