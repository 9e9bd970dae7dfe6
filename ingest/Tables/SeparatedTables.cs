using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Ingest.Tables.Grids;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>
/// Finds tables whose cells are told apart and reads them as grids. A cell whose meaning neither header nor caption tells is put into a sentence with its row's first
/// cell and its column's header, so that the rules for sentences read it: 2024年 + 全球锂供应量 + 为 + 133.3万吨LCE. The quote is the row from its name to the cell.
/// </summary>
internal sealed partial class SeparatedTables(Knowledge knowledge, SentenceAnalyser analyser, PhraseReader phrases)
{
    private readonly GridReader reader = new(knowledge, analyser, phrases);

    /// <summary>What tables of strokes or tabs say, in the order of the source; the numbers of the lines that they take up are added to those taken.</summary>
    internal (List<Finding> Findings, List<AnalysedSentence> Sentences) Find(SourceText source, List<SourceLine> lines, HashSet<int> taken)
    {
        var finder = new GridFinder(source, lines);
        var (findings, sentences) = (new List<Finding>(), new List<AnalysedSentence>());
        Grid? last = null;
        for (var at = 0; at < lines.Count; at++)
        {
            var (rows, end) = finder.RowsAt(at, SeparatedRow.Read, bySpace: false);
            if (rows.Count < 2) continue;
            var grid = last = GridAt(source, finder, at, rows, last);
            var read = reader.Read(source, grid, Title(finder, at, grid));
            findings.AddRange(read.Findings);
            sentences.AddRange(grid.Rows.Where(row => !read.Skipped.Contains(row)).SelectMany(row => Read(source, grid, row, read.Cells)));
            foreach (var row in rows) taken.Add(row.Line.Number);
            at = end - 1;
        }

        return (findings, sentences);
    }

    /// <summary>The same of tables whose cells only gaps separate, as extraction from pages leaves them: wide ones, or in Chinese single ones. What says nothing as a table stays text.</summary>
    internal List<Finding> FindSpaced(SourceText source, List<SourceLine> lines, HashSet<int> taken, bool isChinese)
    {
        var finder = new GridFinder(source, lines);
        var findings = new List<Finding>();
        Grid? last = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsBlank || lines[at].EndsSentence || taken.Contains(lines[at].Number)) continue;
            var (rows, end) = finder.RowsAt(at, SeparatedRow.ReadWide, bySpace: true);
            if (!IsTable(source, rows) && isChinese) (rows, end) = finder.RowsAt(at, SeparatedRow.ReadNarrow, bySpace: true);
            if (!IsTable(source, rows) || rows.Exists(row => taken.Contains(row.Line.Number))) continue;
            var grid = last = GridAt(source, finder, at, rows, last);
            var read = reader.Read(source, grid, Title(finder, at, grid));
            if (read.Findings.Count == 0) continue;
            findings.AddRange(read.Findings);
            foreach (var row in rows) taken.Add(row.Line.Number);
            at = end - 1;
        }

        return findings;
    }

    /// <summary>The same of rows of a name and figures that even lost the gaps between the words of their header.</summary>
    internal List<Finding> FindLabelled(SourceText source, List<SourceLine> lines, HashSet<int> taken)
    {
        var labelled = new LabelledRows(source, lines, knowledge.Columns);
        var finder = new GridFinder(source, lines);
        var findings = new List<Finding>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (labelled.RowsAt(at) is not { } rows) continue;
            at = rows[^1].Line.Number - 1;
            if (rows.Exists(row => taken.Contains(row.Line.Number)) || labelled.Of(rows) is not { } grid) continue;
            var read = reader.Read(source, grid, Title(finder, rows[0].Line.Number - 1, grid));
            findings.AddRange(read.Findings);
            if (read.Findings.Count > 0) taken.UnionWith(rows.Select(row => row.Line.Number));
        }

        return findings;
    }

    // A header without figures but years, and at least two rows that have figures.
    private static bool IsTable(SourceText source, List<SeparatedRow> rows) =>
        rows.Count > 2 && !HasFigures(source, rows[0]) && rows.Skip(1).Count(row => HasFigures(source, row)) > 1;

    private static bool HasFigures(SourceText source, SeparatedRow row) => row.Cells.Skip(1).Select(cell => Grid.Words(source, cell)).Any(cell => FigureCell.IsFigure(cell) && !FigureCell.IsYear(cell));

    // Where a table goes on without its header, the header is the one before.
    private static Grid GridAt(SourceText source, GridFinder finder, int at, List<SeparatedRow> rows, Grid? last)
    {
        var caption = finder.Caption(at);
        if (last is null || !GridFinder.IsContinued(caption)) return Grid.Of(source, caption, rows);
        return last.Heads.Length == rows[0].Cells.Length && HasFigures(source, rows[0]) ? last with { Rows = [.. rows.Where(row => !row.IsRule(source))] } : Grid.Of(source, last.Caption, rows);
    }

    private Facets Title(GridFinder finder, int at, Grid grid)
    {
        var language = Writing.IsMostlyChinese(string.Concat(grid.Heads) + grid.Caption) ? "zh" : "en";
        var commodity = finder.TitlesAbove(at).Select(title => reader.Headers.Read(title, language).Commodity).FirstOrDefault(named => named is not null);
        return Facets.None with { Commodity = commodity, Unit = finder.UnitAbove(at) is { } unit ? reader.Headers.Read(unit, language).Unit : null };
    }

    private IEnumerable<AnalysedSentence> Read(SourceText source, Grid grid, SeparatedRow row, HashSet<int> told)
    {
        var name = row.Cells[0];
        for (var column = 1; column < row.Cells.Length; column++)
        {
            if (name.Length == 0 || row.Cells[column] is not { Length: > 0 } cell || told.Contains(cell.Start)) continue;
            var sentence = new CleanTextBuilder();
            if (Figure().IsMatch(source.Text.AsSpan(cell.Start, cell.Length))) Compose(sentence, source, name, grid.HeadSpans[column], cell);
            else Say(sentence, source, name, cell);
            yield return analyser.Analyse(sentence.Build(), -row.Line.Number).Quoting(new SourceSpan(name.Start, cell.End));
        }
    }

    // The year of a header governs, what else it says is what the figure measures, a unit in brackets belongs to the figure.
    private static void Compose(CleanTextBuilder sentence, SourceText source, TextSpan name, TextSpan header, TextSpan cell)
    {
        var isChinese = Writing.IsMostlyChinese(source.Text.AsSpan(name.Start, name.Length)) || Writing.IsMostlyChinese(source.Text.AsSpan(header.Start, header.Length));
        var words = source.Text.Substring(header.Start, header.Length);
        var (year, unit) = (Year().Match(words), Unit().Match(words));
        if (year.Success) Add(sentence, source, new TextSpan(header.Start + year.Index, header.Start + year.Index + year.Length), isChinese ? "" : "In ", isChinese ? "" : ", ");
        Add(sentence, source, name, "", isChinese ? "" : " ");
        foreach (var part in Rest(header, year, unit)) Add(sentence, source, part, "", "");
        Add(sentence, source, cell, isChinese ? "为" : " was ", "");
        if (unit.Success && BareNumber().IsMatch(source.Text.AsSpan(cell.Start, cell.Length))) Add(sentence, source, new TextSpan(header.Start + unit.Groups["unit"].Index, header.Start + unit.Groups["unit"].Index + unit.Groups["unit"].Length), " ", "");
        Add(sentence, source, new TextSpan(cell.End - 1, cell.End - 1), isChinese ? "。" : ".", "");
    }

    private static void Say(CleanTextBuilder sentence, SourceText source, TextSpan name, TextSpan cell)
    {
        Add(sentence, source, name, "", ":");
        Add(sentence, source, cell, "", "");
    }

    private static IEnumerable<TextSpan> Rest(TextSpan header, Match year, Match unit)
    {
        var gone = new[] { year, unit }.Where(match => match.Success).Select(match => new TextSpan(header.Start + match.Index, header.Start + match.Index + match.Length)).OrderBy(span => span.Start);
        var from = header.Start;
        foreach (var span in gone)
        {
            if (span.Start > from) yield return new TextSpan(from, span.Start);
            from = span.End;
        }

        if (header.End > from) yield return new TextSpan(from, header.End);
    }

    private static void Add(CleanTextBuilder sentence, SourceText source, TextSpan span, string before, string behind)
    {
        foreach (var character in before.Where(character => character != ' ' || sentence.Last != ' ')) sentence.Add(character, span.Start);
        for (var at = span.Start; at < span.End; at++)
        {
            if (source.Text[at] is not ('*' or '`')) sentence.Add(Folding.Fold(source.Text[at]), at);
        }

        foreach (var character in behind) sentence.Add(character, Math.Max(span.Start, span.End - 1));
    }

    [GeneratedRegex(@"^\s*[<>≥≤~约近]?\s*\d", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[\d\s,.]+$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(18|19|20)\d\d\s?年?(度|底)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\s?[(（](?<unit>[^()（）]{1,24})[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unit();
}
