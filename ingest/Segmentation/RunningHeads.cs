using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Lines that a page repeats: heads, feet, page numbers. They interrupt sentences and say nothing.</summary>
internal static partial class RunningHeads
{
    private const int LongestHead = 90;

    internal static HashSet<int> Find(IReadOnlyList<SourceLine> lines)
    {
        var repeated = lines.Where(line => !line.IsBlank && line.Width <= LongestHead)
            .GroupBy(line => Digits().Replace(line.Text, "#"))
            .Where(group => group.Count() >= 3 && IsHead(group.Key))
            .SelectMany(group => group);
        return [.. repeated.Concat(lines.Where(line => IsPageMark(line.Text))).Select(line => line.Number)];
    }

    // A head stands between marks (a dot at its beginning alone is an item's), or names a journal, an author or a page; the header of a table that goes on does not.
    private static bool IsHead(string text) => text[0] is '◇' or '◆' || IsDot(text[0]) && IsDot(text[^1]) && text.Length > 3 || text.Contains('#', StringComparison.Ordinal) && text.Length >= 6 && !NumberOfNotice().IsMatch(text);

    private static bool IsDot(char letter) => letter is '·' or '•';

    private static bool IsPageMark(string text) => PageMark().IsMatch(text);

    // 公告2031年第4号: what several notices of a collection close with tells them apart.
    [GeneratedRegex("第\\s?#\\s?号|No\\. ?#", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex NumberOfNotice();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^([·•].{1,60}[·•]|◇.{1,60}|[-–—·\s]*\d{1,4}[-–—·\s]*|第\s*\d+\s*页.*|(Page|p\.)\s*\d+.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex PageMark();
}
