namespace MineralGraph.Ingest.Explaining;

/// <summary>What became of a rule on a sentence.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Outcome">How far it came.</param>
/// <param name="Pattern">The pattern, or, where it nearly matched, the part of it that did.</param>
/// <param name="Matched">The words that matched.</param>
/// <param name="Note">What it says, or why it does not.</param>
public sealed record RuleExplanation(string Rule, string File, RuleOutcome Outcome, string Pattern, string Matched, string Note);
