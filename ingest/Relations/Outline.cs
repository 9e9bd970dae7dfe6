using System.Text.RegularExpressions;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// The headings that stand above a place. A heading numbered 2 stands where its predecessor stood; one numbered 1 begins a list below what is open;
/// one without a number takes the place of the last one without. So both "1 title, 1.1, plain" and "plain title, 1., 2." come out as their writers meant them.
/// </summary>
internal sealed partial class Outline
{
    private readonly List<Entry> open = [];
    private readonly Dictionary<string, List<Entry>> parents = new(StringComparer.Ordinal);

    internal IEnumerable<AnalysedSentence> FromNearest => open.AsEnumerable().Reverse().Select(entry => entry.Heading);

    internal void Enter(int level, AnalysedSentence heading)
    {
        var number = Ordinal().Match(heading.Normalised);
        var entry = new Entry(level, Style(level, number), heading);
        if (level < Headings.FirstUnmarkedLevel) open.RemoveAll(above => above.Level >= level);
        else if (!number.Success) CloseFrom(open.FindIndex(above => above.Level == level));
        else Place(entry, IsFirst(number.Groups["last"].Value));
        open.Add(entry);
    }

    private void Place(Entry entry, bool isFirst)
    {
        var sibling = open.FindIndex(above => above.Style == entry.Style);
        if (sibling >= 0) CloseFrom(sibling);
        else if (!isFirst && parents.TryGetValue(entry.Style, out var before)) Restore(before);
        else if (!isFirst) open.RemoveAll(above => above.Level >= entry.Level);
        else open.RemoveAll(above => above.Level == Headings.LeadInLevel);
        if (isFirst || !parents.ContainsKey(entry.Style)) parents[entry.Style] = [.. open];
    }

    private void CloseFrom(int index)
    {
        if (index >= 0) open.RemoveRange(index, open.Count - index);
    }

    private void Restore(List<Entry> before)
    {
        open.Clear();
        open.AddRange(before);
    }

    private static string Style(int level, Match number) =>
        $"{level} {number.Groups["form"].Value} {(number.Success && char.IsAsciiDigit(number.Groups["last"].Value[0]) ? "1" : "一")}";

    private static bool IsFirst(string number) => number is "1" or "一";

    // The form of the number tells one numbering from another: 1., 1.1, 一、, (一).
    [GeneratedRegex(@"^(?<form>\(|第)?(\d{1,2}\.){0,3}(?<last>\d{1,2}|[一二三四五六七八九十]{1,3})(?=[.、)\s节章])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Ordinal();

    private sealed record Entry(int Level, string Style, AnalysedSentence Heading);
}
