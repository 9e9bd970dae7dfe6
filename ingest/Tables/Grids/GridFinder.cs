using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>Finds runs of lines of as many cells, with what stands above them.</summary>
internal sealed partial class GridFinder(SourceText source, List<SourceLine> lines)
{
    private const int LongestCaption = 120;
    private const int CaptionLines = 3;
    private const int FarthestTitle = 80;
    private const int LongestTitle = 40;
    private const int LongestLead = 600;

    /// <summary>The lines of a table that begins at a line, and where those behind them begin; fewer than two lines are none. Where gaps separate cells, blank lines may stand between, and no cell is left out.</summary>
    internal (List<SeparatedRow> Rows, int End) RowsAt(int at, Func<SourceText, SourceLine, SeparatedRow?> read, bool bySpace)
    {
        var rows = new List<SeparatedRow>();
        var end = at;
        for (; at < lines.Count; at++)
        {
            if (bySpace && lines[at].IsBlank && rows.Count > 0) continue;
            if (read(source, lines[at]) is not { } row) break;
            if (rows.Count > 0 && row.Cells.Length < rows[0].Cells.Length && !bySpace) row = row.FilledTo(rows[0].Cells.Length);
            if (rows.Count > 0 && row.Cells.Length != rows[0].Cells.Length) break;
            rows.Add(row);
            end = at + 1;
        }

        return (rows, end);
    }

    /// <summary>The lines above a table that tell what it is about: from its number on, or else the one right above.</summary>
    internal string Caption(int header)
    {
        var above = new List<string>();
        for (var at = header - 1; at >= 0 && above.Count < CaptionLines && header - at <= CaptionLines * 2; at--)
        {
            if (lines[at].IsBlank) continue;
            var text = lines[at].Text.TrimStart('#', '*', ' ');
            if (text.Length > LongestCaption || SeparatedRow.Read(source, lines[at]) is not null || lines[at].EndsSentence && !Numbered().IsMatch(text)) break;
            above.Insert(0, Folding.Fold(text));
            if (Numbered().IsMatch(text)) return string.Join(' ', above);
        }

        return string.Join(' ', above.Where((text, index) => index == above.Count - 1 || Unit().IsMatch(above[^1]) && index == above.Count - 2));
    }

    /// <summary>The paragraph that the table stands under, short lines above, the nearest first, and the first of the document: one of them may name what it is about.</summary>
    internal IEnumerable<string> TitlesAbove(int header)
    {
        foreach (var lead in Above(header).Where(line => !line.IsBlank).Take(1).Where(line => line.EndsSentence && line.Text.Length <= LongestLead)) yield return lead.Text;
        for (var at = header - 1; at >= Math.Max(0, header - FarthestTitle); at--)
        {
            if (!lines[at].IsBlank && lines[at].Width <= LongestTitle && !lines[at].EndsSentence && SeparatedRow.Read(source, lines[at]) is null && IsTitle(at)) yield return lines[at].Text.Trim('#', '*', ' ');
        }

        if (lines.Find(line => !line.IsBlank) is { Text.Length: > 0 and <= LongestCaption } first) yield return first.Text.Trim('#', '*', ' ');
    }

    /// <summary>The nearest line above that says in which unit the data are.</summary>
    internal string? UnitAbove(int header) => Above(header).Take(FarthestTitle).Select(line => line.Text).FirstOrDefault(text => text.Length <= LongestCaption && DataIn().IsMatch(text));

    // The nearest first, so that nobody has to read a document from its beginning for each of its tables.
    private IEnumerable<SourceLine> Above(int header)
    {
        for (var at = header - 1; at >= 0; at--) yield return lines[at];
    }

    /// <summary>Whether a table goes on that began before: 续表, Table 1—Continued.</summary>
    internal static bool IsContinued(string caption) => Continued().IsMatch(caption);

    // A title begins with a number or a mark, is in capitals, or stands alone between blank lines.
    private bool IsTitle(int at) => Heading().IsMatch(lines[at].Text) || !lines[at].Text.Any(char.IsAsciiLetterLower) && lines[at].Text.Any(char.IsAsciiLetterUpper)
        || (at == 0 || lines[at - 1].IsBlank) && (at + 1 == lines.Count || lines[at + 1].IsBlank) && lines[at].Width <= LongestTitle / 2;

    [GeneratedRegex(@"^[(（]?(续?表|附表|Table|TABLE|Tab\.)\s?\d*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[(（\[]?\s*(单位|data in|unit|in )", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"[(\[]data in |单位\s?[:：]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex DataIn();

    [GeneratedRegex(@"续表|\(续\)|\bcontinued\b|\bcont(')?d\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(#|\*\*|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]+[章节]|\d+(\.\d+)*[\s、.．])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Heading();
}
