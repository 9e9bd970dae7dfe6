namespace MineralGraph.Model;

/// <summary>A doubt about the source's own characters or claim: the likely reading and the reason. The source is never rewritten.</summary>
/// <param name="Likely">The likely reading.</param>
/// <param name="Reason">Why: <c>ocr</c> or <c>claim</c>, a colon, and the words for a reader.</param>
public sealed record Suspect(string Likely, string Reason);
