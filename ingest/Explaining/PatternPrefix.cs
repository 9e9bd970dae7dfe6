using System.Text;
using MineralGraph.Ingest.Matching;
using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Explaining;

/// <summary>The beginnings of a pattern that are patterns themselves, the longest first: cut where no bracket is open.</summary>
internal static class PatternPrefix
{
    private const string Quantifiers = "?*+";

    /// <summary>The longest beginning that matches and covers more than one token or character, and what share of the pattern it is; null where none does.</summary>
    internal static (string Prefix, double Share, LinearMatch Match)? Longest(string written, MaskedSentence sentence, Func<string, RulePattern> compile)
    {
        var cuts = Cuts(written).ToList();
        for (var index = cuts.Count - 2; index >= 0; index--)
        {
            var prefix = written[..cuts[index]];
            if (IsGap(prefix)) continue;
            if (compile(prefix).Matches(sentence.Mask).FirstOrDefault(match => match.Length > 1) is { } match) return (prefix, (index + 1.0) / cuts.Count, match);
        }

        return null;
    }

    // Ends of the parts at the outermost level: a slot, a word list, a group or a character, each with its quantifier, runs of ~ whole.
    private static IEnumerable<int> Cuts(string written)
    {
        var depth = 0;
        for (var at = 0; at < written.Length; at++)
        {
            var isEscaped = written[at] == '\\' && at + 1 < written.Length;
            at = isEscaped ? at + 1 : written[at] == '[' ? ClassEnd(written, at) : at;
            depth += isEscaped ? 0 : written[at] switch { '(' or '{' or '<' => 1, ')' or '}' or '>' => -1, _ => 0 };
            if (written[at] == '|' && depth == 0) yield break;
            if (depth > 0 || at + 1 < written.Length && (IsGlued(written, at) || Quantifiers.Contains(written[at + 1], StringComparison.Ordinal))) continue;
            yield return at + 1;
        }
    }

    // A bracket within [、)] closes nothing.
    private static int ClassEnd(string written, int open) => written.IndexOf(']', open) is var close and > 0 ? close : open;

    private static bool IsGlued(string written, int at) =>
        written[at] == '~' && written[at + 1] == '~' || written[at] == '$' || IsName(written, at) && (char.IsAsciiLetterLower(written[at + 1]) || written[at + 1] == '_');

    // Within $name or within a Latin word a cut would change what is meant.
    private static bool IsName(string written, int at) => char.IsAsciiLetterLower(written[at]) || written[at] == '_';

    private static bool IsGap(string prefix)
    {
        var left = new StringBuilder(prefix).Replace("~", "").Replace("^", "").ToString().Trim();
        return left.Length == 0 || prefix[^1] == '~';
    }
}
