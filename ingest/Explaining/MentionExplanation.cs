namespace MineralGraph.Ingest.Explaining;

/// <summary>What words of a sentence were taken for.</summary>
/// <param name="Words">The words.</param>
/// <param name="Meaning">The entities, the quantity or the time, in words.</param>
public sealed record MentionExplanation(string Words, string Meaning);
