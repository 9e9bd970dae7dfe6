using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>A grid with what its headers and its caption say.</summary>
internal sealed partial class Table
{
    private readonly ImmutableArray<bool> areNames;

    private Table(SourceText source, Grid grid, Facets caption, ImmutableArray<Facets> heads, string language)
    {
        (Source, Caption, Heads, Language) = (source, caption, heads, language);
        areNames = [.. heads.Select((head, column) => NamesRows(grid, head, column))];
    }

    internal SourceText Source { get; }

    internal Facets Caption { get; }

    internal ImmutableArray<Facets> Heads { get; }

    internal string Language { get; }

    internal static Table Of(SourceText source, Grid grid, FacetReader reader, Facets title)
    {
        var language = Writing.IsMostlyChinese(string.Concat(grid.Heads) + grid.Caption) ? "zh" : "en";
        ImmutableArray<Facets> heads = [.. grid.Heads.Select((head, column) => column > 0 ? reader.Read(head, language) : IsTurned(source, grid, reader) ? Facets.None : reader.ReadNamesHeader(head))];
        var open = reader.MeasuresIn(grid.Caption).FirstOrDefault(measure => !heads.Any(head => head.Meaning?.Predicate == measure.Predicate));
        var corner = heads[0].Meaning is null ? reader.Read(grid.Heads[0], language) : Facets.None;
        return new Table(source, grid, reader.Read(grid.Caption, language).Over(corner).Over(title) with { Meaning = open }, heads, language);
    }

    /// <summary>Whether the cells of a column say what their row is about.</summary>
    internal bool IsName(int column) => areNames[column];

    internal string Words(TextSpan cell) => Grid.Words(Source, cell);

    /// <summary>What a column that says only "share" or "rank" is a share or a rank of: the nearest column of figures before it, and its year.</summary>
    internal Facets? Measured(int column) => Heads[column].Measure is null ? null
        : Heads.Take(column).Reverse().Where(head => head.Meaning is { IsOfFigures: true } || head.Year is not null).Select(head => Facets.None with { Meaning = head.Meaning ?? Caption.Meaning, Year = head.Year }).FirstOrDefault();

    // Rows that say what is measured are not named by what stands above them: 项目 heads items there, and no projects.
    private static bool IsTurned(SourceText source, Grid grid, FacetReader reader) =>
        grid.Rows.Count(row => reader.IsMeasure(Grid.Words(source, row.Cells[0]))) * 2 > grid.Rows.Length;

    private bool NamesRows(Grid grid, Facets head, int column)
    {
        if (column == 0 || head.Meaning is { Cell: CellKind.Name }) return true;
        if (head.Meaning is not null || Remarks().IsMatch(grid.Heads[column])) return false;
        var cells = grid.Rows.Select(row => row.Cells[column]).Where(cell => cell.Length > 0).Select(Words).ToList();
        return cells.Count > 0 && cells.TrueForAll(cell => FigureCell.IsYear(cell) && grid.Heads[column] is not "" || !FigureCell.IsFigure(cell) && !FigureCell.IsBlank(cell) && cell.Length <= 24) && head.Year is null && !head.IsBare;
    }

    // What is remarked of a row does not name it.
    [GeneratedRegex("^(备注|说明|备考|特点|remarks?|notes?|comments?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Remarks();
}
