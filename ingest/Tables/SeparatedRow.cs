using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Tables;

/// <summary>A line of a table whose cells tabs or strokes separate: where each cell stands in the source.</summary>
internal sealed record SeparatedRow(SourceLine Line, ImmutableArray<TextSpan> Cells)
{
    /// <summary>Reads a line; null where nothing separates cells in it.</summary>
    internal static SeparatedRow? Read(SourceText source, SourceLine line)
    {
        var isMarkdown = line.Text.StartsWith('|');
        if (!isMarkdown && !line.Text.Contains('\t', StringComparison.Ordinal)) return null;
        var (from, to) = isMarkdown ? (line.Span.Start + 1, line.Text.EndsWith('|') ? line.Span.End - 1 : line.Span.End) : (line.Span.Start, line.Span.End);
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = from; at <= to; at++)
        {
            if (at < to && source.Text[at] != (isMarkdown ? '|' : '\t')) continue;
            cells.Add(Trim(source.Text, from, at));
            from = at + 1;
        }

        return cells.Count > 1 ? new SeparatedRow(line, cells.ToImmutable()) : null;
    }

    /// <summary>Whether the line only draws the stroke below a header.</summary>
    internal bool IsRule(SourceText source) => Cells.All(cell => cell.Length > 0 && source.Text.AsSpan(cell.Start, cell.Length).Trim("-: ").IsEmpty);

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
