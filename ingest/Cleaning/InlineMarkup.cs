using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Cleaning;

/// <summary>
/// What stands inside a line and is not its words: citation marks, emphasis, tags, formula signs. Tells for each character of a stretch of source
/// what it reads as, or that it is passed over.
/// </summary>
internal static partial class InlineMarkup
{
    // NUL stands for a character that is passed over.
    internal const char Dropped = '\0';

    internal static char[] Read(ReadOnlySpan<char> line)
    {
        var characters = line.ToArray();
        var text = line.ToString();
        foreach (var formula in Formula().EnumerateMatches(text)) ReadFormula(characters, formula.Index, formula.Length);
        Drop(characters, CitationMark(), text);
        Drop(characters, Tag(), text);
        Drop(characters, Emphasis(), text);
        DropSuperscriptMarks(characters);
        return characters;
    }

    private static void Drop(char[] characters, Regex pattern, string text)
    {
        foreach (var match in pattern.EnumerateMatches(text)) characters.AsSpan(match.Index, match.Length).Clear();
    }

    // $40 \\times 10^{-6}$ reads 40 × 10^-6: commands become the signs they stand for, braces and dollars go.
    private static void ReadFormula(char[] characters, int start, int length)
    {
        var formula = new string(characters, start, length);
        for (var at = 0; at < length; at++)
        {
            if (formula[at] is '$' or '{' or '}') characters[start + at] = Dropped;
        }

        foreach (var match in Command().EnumerateMatches(formula))
        {
            var sign = formula.AsSpan(match.Index + 1, match.Length - 1) switch
            {
                "times" => '×',
                "sim" => '~',
                "%" => '%',
                "leq" or "le" => '≤',
                "geq" or "ge" => '≥',
                "mu" => 'μ',
                _ => Dropped,
            };
            characters.AsSpan(start + match.Index, match.Length).Clear();
            characters[start + match.Index] = sign;
        }
    }

    // Raised digits behind an ideograph or closing punctuation point to a reference; behind a unit they belong to it (m³).
    private static void DropSuperscriptMarks(char[] characters)
    {
        for (var at = 1; at < characters.Length; at++)
        {
            if (!IsRaisedDigit(characters[at])) continue;
            var before = characters[at - 1];
            if (before == Dropped || Writing.IsChinese(before) || before is '.' or ',' or ')') characters[at] = Dropped;
        }
    }

    private static bool IsRaisedDigit(char character) => character is '⁰' or '¹' or '²' or '³' or >= '⁴' and <= '⁹';

    [GeneratedRegex(@"(<sup>)?\s?\[\d{1,3}([-–—,，、;]\s?\d{1,3})*\](</sup>)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex CitationMark();

    [GeneratedRegex(@"</?(sup|sub|b|i|em|strong|span|br|u|ref|td|tr|p|div)\b[^<>]{0,80}>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\*\*|__|`|^#{1,6}\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\$[^$\n]{0,120}[\\^_][^$\n]{0,120}\$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\\([a-zA-Z]+|%)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Command();
}
