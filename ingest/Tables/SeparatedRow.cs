using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Tables;

/// <summary>A line of a table whose cells something separates: where each cell stands in the source.</summary>
internal sealed partial record SeparatedRow(SourceText Source, SourceLine Line, ImmutableArray<TextSpan> Cells)
{
    /// <summary>Reads a line whose cells strokes or tabs separate; null where they separate nothing in it.</summary>
    internal static SeparatedRow? Read(SourceText source, SourceLine line)
    {
        if (line.Text.StartsWith('|')) return Cut(source, line, (line.Span.Start + 1, line.Text.EndsWith('|') ? line.Span.End - 1 : line.Span.End), '|');
        if (line.Text.Contains(" | ", StringComparison.Ordinal)) return Cut(source, line, (line.Span.Start, line.Span.End), '|');
        return line.Text.Contains('\t', StringComparison.Ordinal) ? Cut(source, line, source.Line(line.Number), '\t') : null;
    }

    /// <summary>Reads a line whose cells wide gaps separate; null where there is none.</summary>
    internal static SeparatedRow? ReadWide(SourceText source, SourceLine line) => Cut(source, line, WideGap());

    /// <summary>Reads a line each of whose words is a cell; null where it has one word.</summary>
    internal static SeparatedRow? ReadNarrow(SourceText source, SourceLine line) => Cut(source, line, Gap());

    /// <summary>The same with empty cells behind it, as many as a header has.</summary>
    internal SeparatedRow FilledTo(int count) => this with { Cells = [.. Cells, .. Enumerable.Repeat(new TextSpan(Line.Span.End, Line.Span.End), Math.Max(0, count - Cells.Length))] };

    /// <summary>Whether the line only draws the stroke below a header.</summary>
    internal bool IsRule(SourceText source) => Cells.All(cell => cell.Length > 0 && source.Text.AsSpan(cell.Start, cell.Length).Trim("-: ").IsEmpty) && Line.Text.Contains("--", StringComparison.Ordinal);

    private static SeparatedRow? Cut(SourceText source, SourceLine line, (int From, int To) stretch, char separator)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var from = stretch.From;
        for (var at = from; at <= stretch.To; at++)
        {
            if (at < stretch.To && source.Text[at] != separator) continue;
            cells.Add(Trim(source.Text, from, at));
            from = at + 1;
        }

        return cells.Count > 1 ? new SeparatedRow(source, line, cells.ToImmutable()) : null;
    }

    private static SeparatedRow? Cut(SourceText source, SourceLine line, Regex gap)
    {
        if (line.IsBlank) return null;
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var from = 0;
        foreach (var match in gap.EnumerateMatches(line.Text))
        {
            cells.Add(new TextSpan(line.Span.Start + from, line.Span.Start + match.Index));
            from = match.Index + match.Length;
        }

        cells.Add(new TextSpan(line.Span.Start + from, line.Span.End));
        return cells.Count > 1 ? new SeparatedRow(source, line, cells.ToImmutable()) : null;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    [GeneratedRegex(@"[ \u00A0]{2,}|\u3000+ *", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex WideGap();

    [GeneratedRegex(@"[ \u00A0\u3000]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Gap();
}
