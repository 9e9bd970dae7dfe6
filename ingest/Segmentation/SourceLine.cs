using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>A line of the source without its surrounding blanks.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Span">Where its words stand; empty for a blank line.</param>
/// <param name="Text">Its words.</param>
internal readonly record struct SourceLine(int Number, TextSpan Span, string Text)
{
    internal bool IsBlank => Text.Length == 0;

    internal int Width => Text.Sum(Writing.Width);

    internal char Last => Text.Length == 0 ? '\0' : Text[^1];

    internal bool EndsSentence => Text.TrimEnd('"', '”', '）', ')', ' ', '*').TrimEnd() is { Length: > 0 } kept && kept[^1] is '。' or '！' or '？' or '.' or '!' or '?' or '；' or ';' or '…';

    internal static List<SourceLine> Read(SourceText source)
    {
        var lines = new List<SourceLine>(source.LineCount);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var (start, end) = source.Line(number);
            while (start < end && IsSpace(source.Text[start])) start++;
            while (end > start && IsSpace(source.Text[end - 1])) end--;
            lines.Add(new SourceLine(number, new TextSpan(start, end), source.Text[start..end]));
        }

        return lines;
    }

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u3000' or '\uFEFF' or '\u200B' || char.IsControl(character);
}
