using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Tables.Grids;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Tables;

/// <summary>Reads a flattened row cell by cell, each as its column has it; a cell that is not there leaves the others their places.</summary>
internal sealed partial class FlattenedRowReader(Knowledge knowledge, PhraseReader phrases)
{
    private const double Sure = 0.92;

    private readonly SentenceAnalyser analyser = new(knowledge);
    private readonly QuantityRecogniser quantities = new(knowledge.Units);

    internal IEnumerable<Finding> Read(CleanText row, ImmutableArray<TableColumn> columns, int place)
    {
        var sentence = analyser.Analyse(row);
        var name = sentence.Tokens.FirstOrDefault(token => token.Core.Start <= 2 && (token.Kinds & EntityKinds.Commodity) != 0);
        if (name is null || TokenEnds.Of(name, EntityKinds.Commodity).FirstOrDefault() is not { } commodity) return [];
        var findings = new List<Finding>();
        var at = name.Core.End;
        for (var next = 0; next < columns.Length;)
        {
            var ofFigures = columns.Skip(next).TakeWhile(column => column.Rule.IsOfFigures).ToList();
            var (cells, end) = ofFigures.Count > 0 ? Figures(sentence, ofFigures, at) : InWords(sentence, columns[next], at);
            findings.AddRange(cells.Select(read => Find(sentence, read.Column, commodity, read.Cell, place)).OfType<Finding>());
            (next, at) = (next + Math.Max(1, ofFigures.Count), end);
        }

        return findings;
    }

    private static Finding? Find(AnalysedSentence row, TableColumn column, RelationEnd commodity, Cell cell, int place)
    {
        var content = Content(column, commodity, cell);
        if (Ontology.BuiltIn.Check(content).Any()) return null;
        var quote = row.Sentence.Text.ToSource(new TextSpan(commodity.Span!.Value.Start, cell.End));
        return new Finding(content, quote, column.Rule.Rule, new Confidence(Sure))
        {
            FromWords = content.From == commodity.Entity ? commodity.Words : cell.Words,
            ToWords = content.To == commodity.Entity ? commodity.Words : content.To is null ? "" : cell.Words,
            ValueAsWritten = cell.Value is null ? "" : row.Text[cell.Start..cell.End],
            Place = place,
        };
    }

    private static StatementContent Content(TableColumn column, RelationEnd commodity, Cell cell)
    {
        var predicate = column.Rule.Predicate;
        var isSubject = Ontology.BuiltIn.Predicates[predicate].From.Contains("commodity");
        var other = cell.Entity ?? column.Country;
        var (from, to) = isSubject ? (commodity.Entity, cell.Entity) : (other ?? commodity.Entity, commodity.Entity);
        return new StatementContent(from, predicate, to)
        {
            Quantity = cell.Value,
            Year = cell.Year,
            Qualifiers = cell.Value is { IsPercent: true } && predicate == "production" ? new Qualifiers { Measure = "share" } : Qualifiers.None,
        };
    }

    private (IEnumerable<(TableColumn Column, Cell Cell)> Cells, int End) InWords(AnalysedSentence row, TableColumn column, int at)
    {
        var (cells, end) = column.Rule.Cell == CellKind.Places ? Places(row, at) : Phrases(row, at);
        return (cells.Select(cell => (column, cell)), end);
    }

    // As many figures as columns, gaps behind thousands closed where there are too many; where they do not come out even, nobody knows which is whose.
    private (IEnumerable<(TableColumn Column, Cell Cell)> Cells, int End) Figures(AnalysedSentence row, List<TableColumn> columns, int at)
    {
        var figures = new List<TextSpan>();
        var end = at;
        for (var match = Figure().Match(row.Text, at); match.Success; match = Figure().Match(row.Text, end))
        {
            figures.Add(new TextSpan(match.Groups["figure"].Index, match.Index + match.Length));
            end = match.Index + match.Length;
        }

        for (var index = figures.Count - 1; index > 0 && figures.Count > columns.Count; index--)
        {
            var joined = row.Text[figures[index - 1].Start..figures[index].End];
            if (!Thousands().IsMatch(joined)) continue;
            figures[index - 1] = new TextSpan(figures[index - 1].Start, figures[index].End);
            figures.RemoveAt(index);
        }

        // A dash behind them stands for the words of the next column.
        while (figures.Count > columns.Count && row.Text[figures[^1].Start] == '-') figures.RemoveAt(figures.Count - 1);
        if (figures.Count > 0) end = figures[^1].End;
        return (figures.Count == columns.Count ? columns.Zip(figures).SelectMany(pair => Figure(row, pair.First, pair.Second) is { } cell ? new[] { (pair.First, cell) } : []) : [], end);
    }

    private Cell? Figure(AnalysedSentence row, TableColumn column, TextSpan span)
    {
        var match = Amount().Match(row.Text[span.Start..span.End]);
        if (!match.Success || column.UnitSurface is null && column.Rule.Cell is CellKind.Amount or CellKind.Figure && column.Rule.Predicate is not "import_reliance") return null;
        var number = double.Parse(NumberReader.Ungrouped(match.Groups["number"].Value), CultureInfo.InvariantCulture);
        var year = match.Groups["year"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : (int?)null;
        return number == 0 ? null : new Cell(span.Start, span.End, "", null, Quantity(number, column.UnitSurface), year);
    }

    private Quantity Quantity(double number, string? unit) =>
        (unit is null ? null : quantities.InUnit(unit, number, null, Comparator.Equal)) ?? new Quantity(number, null, "", Comparator.Equal, new NormalisedValue(number, number, ""));

    // The rest is read anew: the figure before it is none of its words (992 日本 is no day).
    private (List<Cell>, int) Places(AnalysedSentence row, int at)
    {
        while (at < row.Text.Length && row.Text[at] == ' ') at++;
        if (at >= row.Text.Length) return ([], at);
        var rest = analyser.Analyse(row.Sentence.Text.Slice(new TextSpan(at, row.Text.Length)));
        var token = rest.Tokens.FirstOrDefault(token => token.Core.Start == 0 && (token.Kinds & EntityKinds.Country) != 0);
        if (token is null) return ([], at);
        return ([.. token.Members.SelectMany(member => member.Mention is Mention.OfEntity place && place.SenseOf(EntityKinds.Country) is { } sense
            ? new[] { new Cell(at + place.Span.Start, at + EndOf(member), place.Words, sense.Entities[0], GridCells.Share(member), null) } : [])], at + token.Core.End);
    }

    private static int EndOf(Member member) => member.Quantities.IsEmpty ? member.Mention.Span.End : member.Quantities[0].Span.End;

    private (List<Cell>, int) Phrases(AnalysedSentence row, int at)
    {
        if (at >= row.Text.Length) return ([], at);
        return (phrases.Read(row.Normalised, new TextSpan(at, row.Text.Length))
            .Select(part => new Cell(part.Start, part.End, row.Text[part.Start..part.End], new EntityId("use", row.Text[part.Start..part.End]), null, null)).ToList(), row.Text.Length);
    }

    [GeneratedRegex(@"\G ?(?<figure>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?(\s?/\s?\d{4})?|-{1,2})(?![\d./])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\d{1,3}( \d{3})+(\.\d+)?(\s?/\s?\d{4})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(?<number>\d{1,3}([ ,]\d{3})+(\.\d+)?|\d+(\.\d+)?)%?(\s?/\s?(?<year>\d{4}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Amount();

    private sealed record Cell(int Start, int End, string Words, EntityId? Entity, Quantity? Value, int? Year);
}
