namespace MineralGraph.Model.Storage;

/// <summary>A statement as a store keeps it: its content, what editors made of it, and how much speaks for it. Evidence is read apart.</summary>
/// <param name="Id">The statement's identity.</param>
/// <param name="Content">What is said.</param>
/// <param name="Status">What editors made of it, at the revision asked for.</param>
/// <param name="Confidence">The best of its evidence.</param>
/// <param name="Suspect">A doubt that all of its evidence shares, or null.</param>
/// <param name="EvidenceCount">How many quotes say it.</param>
/// <param name="AddedIn">The revision that brought it.</param>
public sealed record StatementRecord(
    StatementId Id, StatementContent Content, ReviewStatus Status, Confidence Confidence, Suspect? Suspect, int EvidenceCount, long AddedIn);
