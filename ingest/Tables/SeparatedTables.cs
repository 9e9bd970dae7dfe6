using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>
/// Finds tables whose cells tabs or strokes separate, and puts each cell into a sentence with its row's first cell and its column's header, so that the rules
/// for sentences read tables too: 2024年 + 全球锂供应量 + 为 + 133.3万吨LCE. The quote is the row from its name to the cell.
/// </summary>
internal sealed partial class SeparatedTables(SentenceAnalyser analyser)
{
    /// <summary>The sentences, in the order of the source; the numbers of the lines that the tables take up are added to those taken.</summary>
    internal List<AnalysedSentence> Find(SourceText source, List<SourceLine> lines, HashSet<int> taken)
    {
        var sentences = new List<AnalysedSentence>();
        for (var at = 0; at < lines.Count; at++)
        {
            var rows = Rows(source, lines, at);
            if (rows.Count < 2) continue;
            foreach (var row in rows) taken.Add(row.Line.Number);
            at += rows.Count - 1;
            sentences.AddRange(rows.Skip(1).Where(row => !row.IsRule(source)).SelectMany(row => Read(source, rows[0], row)));
        }

        return sentences;
    }

    private static List<SeparatedRow> Rows(SourceText source, List<SourceLine> lines, int at)
    {
        var rows = new List<SeparatedRow>();
        while (at < lines.Count && SeparatedRow.Read(source, lines[at]) is { } row && (rows.Count == 0 || row.Cells.Length == rows[0].Cells.Length))
        {
            rows.Add(row);
            at++;
        }

        return rows;
    }

    private IEnumerable<AnalysedSentence> Read(SourceText source, SeparatedRow header, SeparatedRow row)
    {
        var name = row.Cells[0];
        for (var column = 1; column < row.Cells.Length; column++)
        {
            if (name.Length == 0 || row.Cells[column] is not { Length: > 0 } cell) continue;
            var sentence = new CleanTextBuilder();
            if (Figure().IsMatch(source.Text.AsSpan(cell.Start, cell.Length))) Compose(sentence, source, name, header.Cells[column], cell);
            else Say(sentence, source, name, cell);
            yield return analyser.Analyse(sentence.Build()).Quoting(new SourceSpan(name.Start, cell.End));
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

    [GeneratedRegex(@"^\s*[<>≥≤~约近]?\s*\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[\d\s,.]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(18|19|20)\d\d\s?年?(度|底)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\s?[(（](?<unit>[^()（）]{1,24})[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unit();
}
