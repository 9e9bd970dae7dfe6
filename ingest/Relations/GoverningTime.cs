using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>The time that a stretch of a sentence speaks of: named in it, else the nearest before it, else the first behind it in its clause.</summary>
internal static partial class GoverningTime
{
    internal static Mention.OfTime? Of(AnalysedSentence sentence, TextSpan span) => TokenOf(sentence, span)?.First as Mention.OfTime ?? InBracket(sentence, span);

    // 储量约3亿吨(2023年)，主要在秘鲁(24%): what the bracket of the figure before says holds on.
    private static Mention.OfTime? InBracket(AnalysedSentence sentence, TextSpan span) =>
        sentence.Tokens.Where(token => token.Core.Start < span.End && token.First is Mention.OfQuantity).SelectMany(token => token.Members).Select(member => member.Time).LastOrDefault(time => time is not null);

    /// <summary>The same with the times beside it: those of a series (2025年、2030年和2035年分别为 …).</summary>
    internal static Token? TokenOf(AnalysedSentence sentence, TextSpan span)
    {
        var times = sentence.Tokens.Where(token => token.First is Mention.OfTime).ToList();
        var within = times.LastOrDefault(token => span.Contains(token.Core));
        var before = times.LastOrDefault(token => token.Core.End <= span.Start);
        var behind = times.FirstOrDefault(token => token.Core.Start >= span.End && IsSameClause(sentence.Normalised, span.End, token.Core.Start));
        return within ?? before ?? behind;
    }

    private static bool IsSameClause(string text, int from, int to) => text.AsSpan(from, to - from) is var between && between.IndexOfAny('，', ';', '。') < 0 && !Compares().IsMatch(between);

    // "Up from 28% in 2019": that year is what the figure is compared with; ", while Peru stopped in 2019" speaks of something else.
    [GeneratedRegex(@"\b(up|down|compared|versus|against|than|while|whereas|but|although|though|(last|this|next|previous) (year|quarter|month|week)|(is|are|was|were) (expected|due|set|likely|scheduled)|will)\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Compares();
}
