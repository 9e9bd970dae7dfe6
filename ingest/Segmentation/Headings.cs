using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Tells headings and their rank by their marks (#, 1.1, 一、, （二）) or, without any, by their brevity.</summary>
internal static partial class Headings
{
    /// <summary>The ranks below it are told by Markdown's marks, those from it on by numbers or by brevity.</summary>
    internal const int FirstUnmarkedLevel = 11;
    internal const int UnnumberedLevel = 15;
    internal const int LeadInLevel = 16;
    private const int WidestHeading = 64;

    /// <summary>The rank of a heading, 1 the highest; null where the line is none.</summary>
    internal static int? LevelOf(SourceLine line, bool standsApart)
    {
        if (line.IsBlank) return null;
        var marks = Markdown().Match(line.Text);
        if (marks.Success) return marks.Length - 1;
        if (line.Width > WidestHeading || line.EndsSentence) return null;
        return NumberedLevel(line.Text) ?? (standsApart && IsBrief(line) ? LevelOfBrief(line) : null);
    }

    private static int LevelOfBrief(SourceLine line) => line.Last is ':' or '：' ? LeadInLevel : UnnumberedLevel;

    private static int? NumberedLevel(string text)
    {
        if (Sectioned().Match(text) is { Success: true } section) return FirstUnmarkedLevel + 1 + section.Groups["depth"].Captures.Count;
        if (Chapter().IsMatch(text)) return FirstUnmarkedLevel;
        if (ChineseOrdinal().IsMatch(text)) return FirstUnmarkedLevel + 1;
        return BracketedOrdinal().IsMatch(text) ? FirstUnmarkedLevel + 2 : null;
    }

    private static bool IsBrief(SourceLine line) =>
        line.Width <= 44 && line.Last is not ('，' or ',' or '、' or '(' or '（') && !Sentence().IsMatch(line.Text);

    [GeneratedRegex(@"^#{1,6}\s", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Markdown();

    [GeneratedRegex(@"^\d{1,2}(?<depth>\.\d{1,2}){0,3}[.、．)\s　]\s*[^\d\s.%]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Sectioned();

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]+[章编篇部]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]+节)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex ChineseOrdinal();

    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[)）]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BracketedOrdinal();

    // A brief line with a verb's punctuation inside is a statement of its own, not a heading; one with figures says something, unless they are the year of its title.
    [GeneratedRegex(@"[，。；？！%％]|[:：].|(?<!\d)(?!(?<=^|[(（])(19|20)\d\d(?!\d))\d{3}|, | (is|are|was|were|has|have) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Sentence();
}
