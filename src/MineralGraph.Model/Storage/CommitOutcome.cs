namespace MineralGraph.Model.Storage;

/// <summary>What a commit came to.</summary>
/// <param name="Revision">The newest revision after it; the old one where nothing changed.</param>
/// <param name="StatementsAdded">Statements that were not in the graph before.</param>
/// <param name="EvidenceAdded">Quotes that were not in the graph before.</param>
/// <param name="EvidenceRemoved">Quotes of this document that it no longer gives (rules changed).</param>
public sealed record CommitOutcome(Revision Revision, int StatementsAdded, int EvidenceAdded, int EvidenceRemoved)
{
    /// <summary>Whether the graph is as it was.</summary>
    public bool IsUnchanged => StatementsAdded == 0 && EvidenceAdded == 0 && EvidenceRemoved == 0;
}
