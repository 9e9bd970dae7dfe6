namespace MineralGraph.Ingest.Segmentation;

/// <summary>How a document's lines were set: broken at a column's width, and whether a blank line stands between every two.</summary>
internal sealed record Layout(bool IsWrapped, int ColumnWidth, bool IsDoubleSpaced)
{
    private const int ShortestFullLine = 28;

    internal static Layout Of(IReadOnlyList<SourceLine> lines)
    {
        var widths = lines.Where(line => line.Width >= ShortestFullLine).Select(line => line.Width).Order().ToArray();
        if (widths.Length < 8) return new Layout(false, 0, false);

        // In a column most full lines end within a character or two of one width; free paragraphs end anywhere.
        var column = widths[widths.Length * 6 / 10];
        var close = widths.Count(width => Math.Abs(width - column) <= Math.Max(4, column / 10));
        var isWrapped = column <= 130 && close * 2 >= widths.Length;
        return new Layout(isWrapped, column, isWrapped && IsSpacedOut(lines, column));
    }

    internal bool IsFull(SourceLine line) => IsWrapped && line.Width >= ColumnWidth * 4 / 5;

    private static bool IsSpacedOut(IReadOnlyList<SourceLine> lines, int column)
    {
        int full = 0, followedByBlank = 0;
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].Width < column * 4 / 5) continue;
            full++;
            if (lines[at + 1].IsBlank) followedByBlank++;
        }

        return followedByBlank * 2 > full;
    }
}
