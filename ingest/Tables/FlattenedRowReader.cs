using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Tables;

/// <summary>Reads a flattened row cell by cell, each as its column has it; a cell that is not there leaves the others their places.</summary>
internal sealed partial class FlattenedRowReader(Knowledge knowledge, PhraseReader phrases)
{
    private const double Sure = 0.92;

    private readonly SentenceAnalyser analyser = new(knowledge);

    internal IEnumerable<Finding> Read(CleanText row, ImmutableArray<TableColumn> columns, int place)
    {
        var sentence = analyser.Analyse(row);
        var name = sentence.Tokens.FirstOrDefault(token => token.Core.Start <= 2 && (token.Kinds & EntityKinds.Commodity) != 0);
        if (name is null || TokenEnds.Of(name, EntityKinds.Commodity).FirstOrDefault() is not { } commodity) return [];
        var findings = new List<Finding>();
        var at = name.Core.End;
        foreach (var column in columns)
        {
            var (cells, end) = ReadCells(sentence, column, at);
            findings.AddRange(cells.Select(cell => Find(sentence, column, commodity, cell, place)).OfType<Finding>());
            at = end;
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

    private (IEnumerable<Cell> Cells, int End) ReadCells(AnalysedSentence row, TableColumn column, int at) => column.Rule.Cell switch
    {
        CellKind.Number => Figure(row, column, Number().Match(row.Text, at), at),
        CellKind.Thousands => Figure(row, column, Thousands().Match(row.Text, at), at),
        CellKind.Amount => Figure(row, column, Amount().Match(row.Text, at), at),
        CellKind.Places => Places(row, at),
        _ => Phrases(row, at),
    };

    private (IEnumerable<Cell>, int) Figure(AnalysedSentence row, TableColumn column, Match match, int at)
    {
        if (!match.Success) return ([], at);
        var end = match.Index + match.Length;
        if (match.Groups["number"] is not { Success: true } digits) return ([], end);
        var number = double.Parse(digits.Value.Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var year = match.Groups["year"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) : (int?)null;
        return ([new Cell(digits.Index, end, "", null, Quantity(number, column.UnitSurface), year)], end);
    }

    private Quantity Quantity(double number, string? unit)
    {
        var probe = unit is null ? null : new QuantityRecogniser(knowledge.Units).Find("1" + unit).OfType<Mention.OfQuantity>().FirstOrDefault()?.Quantity;
        return probe is null
            ? new Quantity(number, null, "", Comparator.Equal, new NormalisedValue(number, number, ""))
            : new Quantity(number, null, probe.Unit, Comparator.Equal, new NormalisedValue(number * probe.Normalised.Low, number * probe.Normalised.Low, probe.Normalised.Dimension));
    }

    private static (IEnumerable<Cell>, int) Places(AnalysedSentence row, int at)
    {
        var token = row.Tokens.FirstOrDefault(token => token.Core.Start >= at && token.Core.Start <= at + 1 && (token.Kinds & EntityKinds.Country) != 0);
        if (token is null) return ([], at);
        return (token.Members.SelectMany(member => member.Mention is Mention.OfEntity place && place.SenseOf(EntityKinds.Country) is { } sense
            ? new[] { new Cell(place.Span.Start, EndOf(member), place.Words, sense.Entities[0], Share(member), null) } : []).ToList(), token.Core.End);
    }

    private static int EndOf(Member member) => member.Quantities.IsEmpty ? member.Mention.Span.End : member.Quantities[0].Span.End;

    // A share written as a fraction of one is exported as the share that it is.
    private static Quantity? Share(Member member)
    {
        if (member.Quantities.IsEmpty || member.Quantities[0].Quantity is not { } written) return null;
        return written.Normalised.Dimension.Length == 0 && written.Number <= 1
            ? new Quantity(Math.Round(written.Number * 100, 6), null, "%", written.Comparator, new NormalisedValue(written.Number * 100, written.Number * 100, "%"))
            : written;
    }

    private (IEnumerable<Cell>, int) Phrases(AnalysedSentence row, int at)
    {
        if (at >= row.Text.Length) return ([], at);
        return (phrases.Read(row.Normalised, new TextSpan(at, row.Text.Length))
            .Select(part => new Cell(part.Start, part.End, row.Text[part.Start..part.End], new EntityId("use", row.Text[part.Start..part.End]), null, null)).ToList(), row.Text.Length);
    }

    [GeneratedRegex(@"\G ?(?<number>\d+(\.\d+)?)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G ?(?<number>\d{1,2} \d{3}|\d{3,5})(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"\G ?((?<number>\d{1,3}([ ,]\d{3})+|\d+(\.\d+)?)(\s?/\s?(?<year>\d{4}))|-|0(?![\d.]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    private sealed record Cell(int Start, int End, string Words, EntityId? Entity, Quantity? Value, int? Year);
}
