using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Finds what was spoken and written down a breath a line, as under films: many short Chinese lines one below the other without a comma or a stop in any of them.</summary>
internal static partial class SpokenRuns
{
    private const int FewestLines = 8;
    private const int WidestLine = 64;

    // About as much as is said before a stop.
    private const int WidestSentence = 120;

    /// <summary>The sentences of such runs, each as the lines that it takes, by its first line.</summary>
    internal static IReadOnlyDictionary<int, int> Find(IReadOnlyList<SourceLine> lines)
    {
        var sentences = new Dictionary<int, int>();
        for (var start = 0; start < lines.Count; start++)
        {
            var end = start;
            while (end < lines.Count && IsBreath(lines[end])) end++;
            if (end - start >= FewestLines) Divide(lines, start, end, sentences);
            start = end;
        }

        return sentences;
    }

    private static void Divide(IReadOnlyList<SourceLine> lines, int start, int end, Dictionary<int, int> sentences)
    {
        for (var first = start; first < end;)
        {
            var (next, width) = (first, 0);
            while (next < end && (next == first || width + lines[next].Width <= WidestSentence)) width += lines[next++].Width;
            sentences[first] = next - first;
            first = next;
        }
    }

    private static bool IsBreath(SourceLine line) => !line.IsBlank && line.Width <= WidestLine && !line.EndsSentence && Writing.IsHan(FirstLetter(line.Text)) && !Marked().IsMatch(line.Text);

    // 44%在青海 opens with a figure and is said as well.
    private static char FirstLetter(string text) => text.AsSpan().TrimStart("0123456789.%％ \"“") is { Length: > 0 } rest ? rest[0] : '\0';

    [GeneratedRegex(@"[，,。；;：:！!？?\t|#]|^\d{1,2}[.、．)）]|^[一二三四五六七八九十]{1,3}、|^[-*•·]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Marked();
}
