using System.Collections.Immutable;

namespace MineralGraph.Ingest.Explaining;

/// <summary>How a sentence was read: what it names, what rules see of it, and what became of them.</summary>
/// <param name="Text">The sentence, cleaned.</param>
/// <param name="Language">zh or en: the rules that were tried.</param>
/// <param name="Mask">The sentence as rules see it, each list of mentions one token.</param>
/// <param name="Mentions">What it names.</param>
/// <param name="Rules">The rules that fired, were refused or nearly matched, in this order.</param>
public sealed record SentenceExplanation(string Text, string Language, string Mask, ImmutableArray<MentionExplanation> Mentions, ImmutableArray<RuleExplanation> Rules);
