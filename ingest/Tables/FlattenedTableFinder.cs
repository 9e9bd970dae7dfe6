using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>
/// Finds tables that text extraction flattened: rows that begin with a commodity and figures, below short lines that name known columns. The caption last seen
/// above names the country where the header names none.
/// </summary>
internal sealed partial class FlattenedTableFinder(Knowledge knowledge)
{
    private const int LeastColumns = 3;
    private const int LongestHeader = 30;
    private const int WidestContinuation = 40;

    private readonly Recogniser recogniser = new(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns);

    /// <summary>The tables; the numbers of the lines that they take up are added to those taken.</summary>
    internal List<FlattenedTable> Find(SourceText source, List<SourceLine> lines, HashSet<int> taken)
    {
        var tables = new List<FlattenedTable>();
        string? caption = null;
        var headerFrom = 0;
        ImmutableArray<TableColumn> last = [];
        for (var at = 0; at < lines.Count; at++)
        {
            if (Caption().IsMatch(lines[at].Text)) (caption, headerFrom) = (lines[at].Text, at + 1);
            if (taken.Contains(lines[at].Number) || !IsRowStart(lines[at])) continue;
            var header = HeaderAbove(lines, at, headerFrom);
            var columns = Columns(string.Concat(header.Select(line => line.Text)), caption);
            if (columns.Length < LeastColumns && header.Exists(line => Continued().IsMatch(line.Text))) columns = last;
            if (columns.Length < LeastColumns) continue;
            last = columns;
            var (rows, end) = Rows(source, lines, at);
            foreach (var line in header.Concat(lines.Skip(at).Take(end - at))) taken.Add(line.Number);
            tables.Add(new FlattenedTable(columns, rows));
            at = end - 1;
            headerFrom = end;
        }

        return tables;
    }

    private bool IsRowStart(SourceLine line)
    {
        var match = RowStart().Match(line.Text);
        if (!match.Success) return false;
        var name = match.Groups["name"].Value;
        return knowledge.Lexicon.LongestAt(knowledge.Lexicon.Simplifier.Normalise(name), 0) is { Length: > 0 } found && found.Length == name.Length
            && found.Senses.Any(sense => sense.Kind == EntityKinds.Commodity);
    }

    private static List<SourceLine> HeaderAbove(List<SourceLine> lines, int row, int from)
    {
        var header = new List<SourceLine>();
        for (var at = row - 1; at >= Math.Max(from, row - LongestHeader); at--)
        {
            if (lines[at].IsBlank) continue;
            if (lines[at].Width > WidestContinuation || lines[at].Text.Contains('。', StringComparison.Ordinal) || lines[at].Text.StartsWith('注')) break;
            header.Insert(0, lines[at]);
        }

        return header;
    }

    // Columns in the order in which the header names them.
    private ImmutableArray<TableColumn> Columns(string header, string? caption)
    {
        var folded = Folding.Fold(header);
        var found = knowledge.Columns.Where(rule => rule.Cell is < CellKind.Year or CellKind.Figure).SelectMany(rule => rule.Header.Matches(folded).Select(match => (rule, match))).OrderBy(pair => pair.match.Index).ToList();
        return [.. found.Select((pair, index) =>
        {
            var start = index == 0 ? 0 : found[index - 1].match.Index + found[index - 1].match.Length;
            var end = index + 1 < found.Count ? found[index + 1].match.Index : folded.Length;
            var behind = pair.match.Index + pair.match.Length;
            return new TableColumn(pair.rule, CountryIn(folded[start..pair.match.Index]) ?? (caption is null ? null : CountryIn(caption)), Unit().Match(folded[behind..end]) is { Success: true } unit ? unit.Groups["unit"].Value : null);
        })];
    }

    private EntityId? CountryIn(string text) => recogniser.Find(text, "zh").OfType<Mention.OfEntity>().Select(mention => mention.SenseOf(EntityKinds.Country)).OfType<Sense>().Select(sense => (EntityId?)sense.Entities[0]).FirstOrDefault();

    private (ImmutableArray<CleanText> Rows, int End) Rows(SourceText source, List<SourceLine> lines, int at)
    {
        var rows = ImmutableArray.CreateBuilder<CleanText>();
        var open = new List<TextSpan>();
        for (; at < lines.Count; at++)
        {
            if (lines[at].IsBlank) continue;
            var isStart = IsRowStart(lines[at]);
            if (!isStart && !Continues(lines[at])) break;
            if (isStart && open.Count > 0) Close(rows, source, open);
            open.Add(lines[at].Span);
        }

        Close(rows, source, open);
        return (rows.ToImmutable(), at);
    }

    private static bool Continues(SourceLine line) =>
        line.Width <= WidestContinuation && !Stop().IsMatch(line.Text) && !line.EndsSentence;

    private static void Close(ImmutableArray<CleanText>.Builder rows, SourceText source, List<TextSpan> open)
    {
        rows.Add(BlockCleaner.Clean(source, open));
        open.Clear();
    }

    [GeneratedRegex(@"^\*?\s*(?<name>[^\s\d*]{1,12})\s+\d+(\.\d+)?\s+\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"^[(（]?续表|\bcontinued\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(表|Table)\s*\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(#|续表|注|说明|表\s*\d|图\s*\d|\*|[·◇]|[-—]\s*\d+\s*[-—]$|\d+(\.\d+)?　)|^(净进口|中国进口|生产集中)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Stop();

    [GeneratedRegex(@"^的?\s*\(\s*(?<unit>[^/()\s]{1,10})\s*[/)]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unit();
}
