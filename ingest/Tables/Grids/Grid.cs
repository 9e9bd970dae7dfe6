using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>A table whose cells are told apart.</summary>
/// <param name="Caption">What stands above it: its title, its unit.</param>
/// <param name="Heads">The header of each column, header lines joined.</param>
/// <param name="Rows">Where the cells of each row stand in the source, as many as there are headers; empty ones are of length nought.</param>
internal sealed record Grid(string Caption, ImmutableArray<string> Heads, ImmutableArray<SeparatedRow> Rows)
{
    /// <summary>Where the first header line has its cells.</summary>
    internal required ImmutableArray<TextSpan> HeadSpans { get; init; }

    /// <summary>Reads lines of as many cells: header lines first, strokes left out.</summary>
    internal static Grid Of(SourceText source, string caption, IEnumerable<SeparatedRow> lines)
    {
        var rows = lines.Where(line => !line.IsRule(source)).ToList();
        string[] heads = [.. rows[0].Cells.Select(cell => Words(source, cell))];
        var headers = 1;
        if (rows.Count > 2 && GoesOn(source, rows[0], rows[1]))
        {
            for (var column = 1; column < heads.Length; column++)
            {
                if (heads[column].Length == 0 && column > 1) heads[column] = Words(source, rows[0].Cells[..column].Last(cell => cell.Length > 0));
            }

            for (var column = 0; column < heads.Length; column++) heads[column] = $"{heads[column]} {Words(source, rows[1].Cells[column])}".Trim();
            headers = 2;
        }

        return new Grid(caption, [.. heads], [.. rows.Skip(headers)]) { HeadSpans = rows[0].Cells };
    }

    internal static string Words(SourceText source, TextSpan cell) => Folding.Fold(source.Text[cell.Start..cell.End]).Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal).Trim();

    // A second header line has no name, or the same one, or that which the first left open above years; and no figures but years.
    private static bool GoesOn(SourceText source, SeparatedRow first, SeparatedRow second)
    {
        var (name, again) = (Words(source, first.Cells[0]), Words(source, second.Cells[0]));
        var isBelow = again.Length == 0 || again == name || name.Length == 0 && second.Cells.Skip(1).Any(cell => FigureCell.IsYear(Words(source, cell)));
        return isBelow && second.Cells.Skip(1).Any(cell => cell.Length > 0)
            && second.Cells.Skip(1).All(cell => !FigureCell.IsFigure(Words(source, cell)) || FigureCell.IsYear(Words(source, cell)));
    }
}
