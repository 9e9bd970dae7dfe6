using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Linking;
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
    internal List<Finding>? Read(SourceText source, SourceLine line, YearReading reading)
    {
        var table = reading.Table!;
        if (reading.Topic.Commodity is not { } commodity || !table.IsOfCountries && table.Country is null) return null;
        if (Cells(line, table) is not { } cells) return null;
        var label = line.Text[..cells[0].Index].Trim(' ', '\t', '|', ':');
        if (label.Length == 0 || Figures().IsMatch(label)) return null;
        var (start, name) = (line.Span.Start, Footnote().Replace(label, ""));
        // A label that begins small goes on from the line before.
        if (char.IsAsciiLetterLower(name[0]) && reading.LabelBefore is { } before) (start, name) = (before.Span.Start, $"{Footnote().Replace(before.Text, "")} {name}");
        var row = new Row(line, name, commodity, reading.Topic.Unit) { Start = start };
        return [.. table.IsOfCountries ? OfCountry(row, table, cells) : OfMeasure(row, table, cells)];
    }

    // The last cells of the line, as many as the table has columns, or all but the one of reserves; a footnote's digits before a longer figure are none.
    private static List<Match>? Cells(SourceLine line, YearTable table)
    {
        var width = table.IsOfCountries ? table.Columns.Length : table.Years.Length;
        var cells = Cell().Matches(line.Text).Where(cell => cell.Index > 0).ToList();
        for (var index = cells.Count - 2; index >= 0 && cells.Count > width; index--)
        {
            if (IsFootnote(cells[index]) && cells[index + 1].Groups["number"].Length > 3) cells.RemoveAt(index);
        }

        if (cells.Count == 0 || cells[^1].Index + cells[^1].Length < line.Text.TrimEnd('|', ' ', '\t').Length) return null;
        if (table.IsOfCountries && table.Columns[^1].Year is null && cells.Count == width - 1) return cells;
        return cells.Count < width ? null : [.. cells.TakeLast(width)];
    }

    private static bool IsFootnote(Match cell) => cell.Value.Length <= 2 && cell.Value.All(char.IsAsciiDigit);

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
            if (Estimated().IsMatch(row.Label)) content = content with { Qualifiers = content.Qualifiers with { Modality = "estimate" } };
            if (Make(row, content, cells[index], rule.Rule, index) is { } finding) yield return finding;
        }
    }

    private IEnumerable<Finding> OfCountry(Row row, YearTable table, List<Match> cells)
    {
        if (CountryOf(row.Label) is not { } country) yield break;
        for (var index = 0; index < cells.Count; index++)
        {
            var column = table.Columns[index];
            if (column == YearColumn.Unread || Quantity(cells[index], row.Unit) is not { } quantity) continue;
            var content = Content(country, column.Predicate, row.Commodity, quantity, column.Year);
            content = content with { Qualifiers = content.Qualifiers with { Measure = column.Measure } };
            if (Make(row, content, cells[index], TableRules.OfCountries(column.Predicate), index) is { } finding) yield return finding with { FromWords = row.Label };
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
        var span = new SourceSpan(row.Start, row.Line.Span.Start + cell.Index + cell.Length);
        return new Finding(content, span, rule, new Confidence(Sure)) { ValueAsWritten = cell.Groups["number"].Value, Place = -1_000_000 - row.Line.Number * 64 - index };
    }

    private EntityId? CountryOf(string label)
    {
        if (label.StartsWith("World", StringComparison.OrdinalIgnoreCase)) return WholeWorld.Entity;
        var named = recogniser.Find(label, "en").OfType<Mention.OfEntity>().FirstOrDefault(mention => mention.Span.Start <= 1);
        return named?.SenseOf(EntityKinds.Country)?.Entities[0];
    }

    private Quantity? Quantity(Match cell, string? unit)
    {
        if (cell.Groups["number"] is not { Success: true } written) return null;
        var number = double.Parse(written.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
        var comparator = cell.Groups["bound"].Value switch { ">" => Comparator.Above, "<" => Comparator.Below, _ => Comparator.Equal };
        return unit is null ? null : quantities.InUnit(unit, number, null, comparator);
    }

    [GeneratedRegex(@"(?<=[\s|])((?<bound>[<>])?e?(?<number>\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?)%?e?|—|–|-{1,2}|NA|na|W|E|XX|\(\d{1,2}\)|Large|Moderate|Small|½)(?=[\s|]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Cell();

    // Two figures in a label are cells of a table with other columns.
    [GeneratedRegex(@"(^|\s)\d[\d,.]*\s+\d|\d{3}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<=[\p{L})])\d{1,2}(,\s?\d{1,2})*(?=[\s,:]|$)|[*†]| \d{1,2}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"^[^,]*, estimated\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Estimated();

    private sealed record Row(SourceLine Line, string Label, EntityId Commodity, string? Unit)
    {
        /// <summary>Where the label begins in the source.</summary>
        internal required int Start { get; init; }
    }
}
