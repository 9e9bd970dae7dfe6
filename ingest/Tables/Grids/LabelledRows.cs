using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>
/// Finds rows of a name and one or more figures that lost the gaps between their cells, below lines that say what the figures are: a list of producing countries with
/// their tonnages. Several figures are told apart only where the header names as many measures or years.
/// </summary>
internal sealed partial class LabelledRows(SourceText source, List<SourceLine> lines, IReadOnlyCollection<ColumnRule> columns)
{
    private const int LeastRows = 3;
    private const int HeaderLines = 3;
    private const int LongestHeader = 100;

    /// <summary>The rows that begin at a line; null where there are fewer than three.</summary>
    internal List<SeparatedRow>? RowsAt(int at)
    {
        var rows = new List<SeparatedRow>();
        for (; at < lines.Count; at++)
        {
            if (lines[at].IsBlank && rows.Count > 0) continue;
            if (Read(lines[at]) is not { } row || rows.Count > 0 && row.Cells.Length != rows[0].Cells.Length) break;
            rows.Add(row);
        }

        return rows.Count < LeastRows ? null : rows;
    }

    /// <summary>The table of rows, by the lines above them; null where those do not tell the figures apart.</summary>
    internal Grid? Of(List<SeparatedRow> rows)
    {
        var header = new List<string>();
        var caption = "";
        for (var at = rows[0].Line.Number - 2; at >= 0 && header.Count < HeaderLines && caption.Length == 0; at--)
        {
            if (lines[at].IsBlank && header.Count == 0) continue;
            if (lines[at].IsBlank || lines[at].Width > LongestHeader) break;
            if (lines[at].EndsSentence || Numbered().IsMatch(lines[at].Text)) caption = Folding.Fold(lines[at].Text);
            else header.Insert(0, Folding.Fold(lines[at].Text));
        }

        var words = string.Join(' ', header);
        var name = Named().Match(words);
        var heads = Heads(name.Success ? words[name.Length..].Trim() : words, rows[0].Cells.Length - 1);
        return heads is null ? null : new Grid(caption, [name.Value.Trim(), .. heads], [.. rows]) { HeadSpans = rows[0].Cells };
    }

    private SeparatedRow? Read(SourceLine line)
    {
        var match = Row().Match(line.Text);
        if (!match.Success || line.EndsSentence) return null;
        var figures = match.Groups["figure"].Captures.Select(figure => new TextSpan(line.Span.Start + figure.Index, line.Span.Start + figure.Index + figure.Length));
        return new SeparatedRow(source, line, [new TextSpan(line.Span.Start, line.Span.Start + match.Groups["label"].Length), .. figures]);
    }

    // One figure is what all the words say; of several each begins with a measure or a year of its own.
    private List<string>? Heads(string words, int count)
    {
        if (words.Length == 0) return null;
        if (count == 1) return [words];
        var starts = columns.Where(rule => rule.IsOfFigures).SelectMany(rule => rule.Header.Matches(words)).Select(match => match.Index).Concat(Year().Matches(words).Select(match => match.Index)).Distinct().Order().ToList();
        if (starts.Count != count) return null;
        // A unit that is the same for all may stand at the end.
        var units = Unit().Matches(words).Select(match => match.Value).Distinct().ToList();
        var heads = starts.Select((start, index) => words[start..(index + 1 < count ? starts[index + 1] : words.Length)].Trim());
        return [.. heads.Select(head => units.Count == 1 && !head.Contains('(', StringComparison.Ordinal) ? $"{head} {units[0]}" : head)];
    }

    [GeneratedRegex(@"^(?<label>[^\d\s][^\d]{0,38}?)( (?<figure>[<>≥≤~约]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?|-|—|–|NA|W))+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(country|countries|nation|region|state|producer|company|commodity|mineral|metal|国家|国别|地区|省份|矿种|企业|公司)( ?\(or [a-z]+\)|/[a-z]+| or [a-z]+)?(?=\s|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(表|Table)\s?\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\([^()]{1,40}\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();
}
