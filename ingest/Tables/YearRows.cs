using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Tables;

/// <summary>Reads one row of a table by years: its label, and a cell for each column, figures with their marks, strokes and letters in the place of figures.</summary>
internal sealed partial class YearRows(Knowledge knowledge)
{
    private const double Sure = 0.9;

    private readonly Recogniser recogniser = new(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns);
    private readonly QuantityRecogniser quantities = new(knowledge.Units);

    /// <summary>What the row says; null where the line is no row of the table.</summary>
    internal List<Finding>? Read(SourceText source, SourceLine line, YearTable table, YearTopic topic)
    {
        var width = table.IsOfCountries ? table.Columns.Length : table.Years.Length;
        var cells = Cell().Matches(line.Text).Where(cell => cell.Index > 0).ToList();
        if (cells.Count < width) return null;
        cells = [.. cells.TakeLast(width)];
        if (cells[^1].Index + cells[^1].Length < line.Text.TrimEnd('|', ' ', '\t').Length) return null;
        var label = line.Text[..cells[0].Index].Trim(' ', '\t', '|', ':');
        if (label.Length == 0 || label.Any(char.IsAsciiDigit) && !char.IsAsciiDigit(label[^1])) return null;
        if (topic.Commodity is not { } commodity) return [];
        var row = new Row(source, line, label.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ',', ' '), commodity, topic.Unit);
        return [.. table.IsOfCountries ? OfCountry(row, table, cells) : OfMeasure(row, table, cells)];
    }

    private IEnumerable<Finding> OfMeasure(Row row, YearTable table, List<Match> cells)
    {
        var whole = row.Label;
        var rule = knowledge.Columns.FirstOrDefault(column => column.Cell == CellKind.Year && column.Header.IsMatch(table.Under(whole)));
        if (rule is null || table.Country is not { } country) yield break;
        for (var index = 0; index < cells.Count; index++)
        {
            var unit = rule.Predicate == "import_reliance" ? "%" : row.Unit;
            if (Quantity(cells[index], unit) is not { } quantity) continue;
            var content = Content(country, rule.Predicate, row.Commodity, quantity, table.Years[index]);
            if (Make(row, content, cells[index], rule.Rule, index) is { } finding) yield return finding;
        }
    }

    private IEnumerable<Finding> OfCountry(Row row, YearTable table, List<Match> cells)
    {
        if (CountryOf(row.Label) is not { } country) yield break;
        for (var index = 0; index < cells.Count; index++)
        {
            var column = table.Columns[index];
            if (Quantity(cells[index], row.Unit) is not { } quantity) continue;
            var content = Content(country, column.Predicate, row.Commodity, quantity, column.Year);
            content = content with { Qualifiers = content.Qualifiers with { Measure = column.Measure } };
            if (Make(row, content, cells[index], new RuleReference($"table-of-countries-{column.Predicate}", 1), index) is { } finding) yield return finding with { FromWords = row.Label };
        }
    }

    private static StatementContent Content(EntityId country, string predicate, EntityId commodity, Quantity quantity, TableYear? year) => new(country, predicate, commodity)
    {
        Quantity = quantity,
        Year = year?.Year,
        Qualifiers = Qualifiers.None with { Modality = year is { IsEstimate: true } ? "estimate" : null },
    };

    private static Finding? Make(Row row, StatementContent content, Match cell, RuleReference rule, int index)
    {
        if (Ontology.BuiltIn.Check(content).Any()) return null;
        var span = new SourceSpan(row.Line.Span.Start, row.Line.Span.Start + cell.Index + cell.Length);
        return new Finding(content, span, rule, new Confidence(Sure)) { ValueAsWritten = cell.Groups["number"].Value, Place = -1_000_000 - row.Line.Number * 64 - index };
    }

    private EntityId? CountryOf(string label)
    {
        if (label.StartsWith("World", StringComparison.OrdinalIgnoreCase)) return new EntityId("country", "WORLD");
        var named = recogniser.Find(label, "en").OfType<Mention.OfEntity>().FirstOrDefault(mention => mention.Span.Start <= 1);
        return named?.SenseOf(EntityKinds.Country)?.Entities[0];
    }

    private Quantity? Quantity(Match cell, string? unit)
    {
        if (cell.Groups["number"] is not { Success: true } written) return null;
        var number = double.Parse(written.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
        var comparator = cell.Groups["bound"].Value switch { ">" => Comparator.Above, "<" => Comparator.Below, _ => Comparator.Equal };
        var one = unit is null ? null : quantities.Find($"1 {unit}").OfType<Mention.OfQuantity>().FirstOrDefault()?.Quantity;
        if (one is null) return null;
        var factor = one.Normalised.Low;
        return new Quantity(number, null, one.Unit, comparator, new NormalisedValue(number * factor, number * factor, one.Normalised.Dimension));
    }

    [GeneratedRegex(@"(?<=[\s|])((?<bound>[<>])?e?(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)e?|—|–|-{1,2}|NA|W|E|XX|\(\d{1,2}\)|Large|Moderate|Small|½)(?=[\s|]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();

    private sealed record Row(SourceText Source, SourceLine Line, string Label, EntityId Commodity, string? Unit);
}
