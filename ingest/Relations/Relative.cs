using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;

namespace MineralGraph.Ingest.Relations;

/// <summary>Whom "which" and "who" stand for: what is named right before them.</summary>
internal static partial class Relative
{
    private const int LongestLead = 40;
    private const int LongestGap = 2;

    internal static Token? Of(List<Token> earlier, AnalysedSentence sentence, TextSpan match)
    {
        var from = Math.Max(0, match.Start - LongestLead);
        var end = Math.Min(sentence.Normalised.Length, match.Start + Opening);
        var pronoun = Pronoun().Matches(sentence.Normalised[from..end]).LastOrDefault();
        return pronoun is null ? null : earlier.FindLast(token => token.Span.End <= from + pronoun.Index && from + pronoun.Index - token.Span.End <= LongestGap);
    }

    // The match may begin at the pronoun itself.
    private const int Opening = 8;

    [GeneratedRegex(@"(?<=, )(which|who)( [a-z]+){0,2} [a-z]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Pronoun();
}
