using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Linking;
using MineralGraph.Ingest.Reading;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>
/// Reads a table cell by cell: what a cell means is said by its column's header, its row's names, the caption and the title above, each of which completes
/// those before it. A cell whose meaning stays open says nothing here.
/// </summary>
internal sealed class GridReader(Knowledge knowledge, SentenceAnalyser analyser, PhraseReader phrases)
{
    private const double Sure = 0.9;

    private readonly GridCells cells = new(analyser, phrases);

    /// <summary>Reads headers, names of rows and what stands above a table.</summary>
    internal FacetReader Headers { get; } = new(knowledge);

    /// <summary>What the table says.</summary>
    internal GridReading Read(SourceText source, Grid grid, Facets title)
    {
        var table = Table.Of(source, grid, Headers, title);
        var reading = new GridReading();
        var above = Facets.None;
        var names = new TextSpan?[grid.Heads.Length];
        foreach (var row in grid.Rows)
        {
            if (SectionName(table, row) is { } section) above = section;
            else ReadRow(table, row, (names, above), reading);
        }

        return reading;
    }

    private void ReadRow(Table table, SeparatedRow row, (TextSpan?[] Names, Facets Above) before, GridReading reading)
    {
        for (var column = 0; column < before.Names.Length; column++)
        {
            if (table.IsName(column) && row.Cells[column].Length > 0) before.Names[column] = row.Cells[column];
        }

        if (row.Cells.All(cell => cell.Length == 0)) return;
        var subject = Subject(table, row, before.Names, before.Above);
        if (subject.Facets.IsRest) reading.Skipped.Add(row);
        else
        {
            for (var column = 0; column < before.Names.Length; column++) reading.Add(row.Cells[column], Cell(table, subject, column));
            if (Holding(table, subject) is { } holding) reading.Findings.Add(holding);
        }
    }

    // A row of one name and nothing else heads those below it.
    private Facets? SectionName(Table table, SeparatedRow row)
    {
        if (row.Cells.Count(cell => cell.Length > 0) != 1 || row.Cells[0].Length == 0 || row.Cells.Length < 3) return null;
        return Headers.ReadName(table.Words(row.Cells[0]), null, table.Language) with { IsRest = false };
    }

    private Subject Subject(Table table, SeparatedRow row, TextSpan?[] names, Facets above)
    {
        var all = Facets.None;
        var start = row.Cells.First(cell => cell.Length > 0).Start;
        for (var column = 0; column < names.Length; column++)
        {
            if (!table.IsName(column) || names[column] is not { } name) continue;
            var isCarried = row.Cells[column].Length == 0;
            if (isCarried && column > 0 && names[0] is { } first && row.Cells[0].Length > 0 && first.Start > name.Start) continue;
            var read = Headers.ReadName(table.Words(name), table.Heads[column].Meaning, table.Language);
            all = all.Over(read) with { IsOfOther = all.IsOfOther || read is { IsOfOther: true, Meaning: null }, IsRest = all.IsRest || read.IsRest || read.IsTotal && table.Caption.Site is null, IsTotal = all.IsTotal || read.IsTotal };
            start = Math.Min(start, name.Start);
        }

        return new Subject(row, all.Over(all.IsOfOther ? above with { Meaning = null } : above), start);
    }

    private IEnumerable<Finding> Cell(Table table, Subject subject, int column)
    {
        var cell = subject.Row.Cells[column];
        if (cell.Length == 0 || table.IsName(column) && table.Heads[column].Meaning?.Cell != CellKind.Location) return [];
        var words = table.Words(cell);
        if (FigureCell.IsBlank(words)) return [];
        var said = InWordsAt(table.Heads[column], subject) is { } meaning
            ? InWords(subject with { Facets = subject.Facets.Over(table.Heads[column]) }, meaning, cells.Read(table.Source, cell, meaning))
            : FigureCell.Read(words) is { } figure && !IsShiftOfMeaning(words) ? Figure(table, subject, column, (figure, cell)) : [];
        return said.Where(finding => !Ontology.BuiltIn.Check(finding.Content).Any());
    }

    // Of a table that is turned, its columns are about what its headers name, and its rows say what the cells mean.
    private static ColumnRule? InWordsAt(Facets head, Subject subject) =>
        (head.Meaning ?? (head.Commodity is not null || head.Site is not null ? subject.Facets.Meaning : null)) is { IsOfFigures: false, Cell: not CellKind.Name } meaning ? meaning : null;

    // A deposit and a commodity that name one row belong together.
    private Finding? Holding(Table table, Subject subject)
    {
        if (subject.Facets is not { Site: { Kind: "deposit" } deposit, Commodity: { } commodity }) return null;
        for (var column = 1; column < subject.Row.Cells.Length; column++)
        {
            var cell = subject.Row.Cells[column];
            if (table.IsName(column) && cell.Length > 0 && Headers.Read(table.Words(cell), table.Language).Commodity == commodity)
                return Make(subject, new StatementContent(commodity, "occurs_at", deposit), null, cell.Start, cell) with { Rule = TableRules.Deposits };
        }

        return null;
    }

    private static bool IsShiftOfMeaning(string words) => words is ['+', ..] || words is ['-', _, ..];

    private IEnumerable<Finding> Figure(Table table, Subject subject, int column, (FigureCell Figure, TextSpan Cell) at)
    {
        var head = HeadOf(table, subject, column);
        var all = head.Over(subject.Facets);
        var isOpen = head.IsBare && !subject.Facets.IsOfOther;
        var meaning = all.Meaning is { IsOfFigures: true } own ? own : isOpen ? table.Caption.Meaning : null;
        all = all.Over(table.Caption);
        if (subject.Facets.Use is { } use && all.Commodity is { } used) return Use(subject, head, (used, use), at);
        if (meaning is null || Headers.Quantity(at.Figure, UnitOf(meaning, all, at.Figure)) is not { } quantity) return [];
        var measure = head.Measure ?? subject.Facets.Measure ?? (quantity.IsPercent && meaning.Predicate is not "import_reliance" ? "share" : meaning.Measure);
        if (measure == "rank") quantity = new Quantity(at.Figure.Number, null, "位", Comparator.Equal, new NormalisedValue(at.Figure.Number, at.Figure.Number, "rank"));
        if (!Fits(meaning.Predicate, measure, quantity) || measure is "share" or "rank" && (subject.Facets.IsTotal || all.Site == WholeWorld.Entity)) return [];
        var content = meaning.Predicate == "concentration"
            ? all.Commodity is { } concentrated ? new StatementContent(concentrated, "concentration", null) : null
            : all is { Site: { } site, Commodity: { } commodity } ? new StatementContent(site, meaning.Predicate, commodity) : null;
        if (content is null) return [];
        var qualifiers = new Qualifiers { Measure = meaning.Predicate is "production" or "reserves" or "consumption" or "exports" ? measure : null, Modality = ModalityOf(meaning, all, at.Figure) };
        return [Make(subject, content with { Quantity = quantity, Year = at.Figure.Year ?? all.Year?.Year, Qualifiers = qualifiers }, meaning, at.Cell.Start, Written(at))];
    }

    // A share of the world's output is the share of whoever the row is about, and so are the reserves of the world by country; what it is a share of may be said by the column before.
    private static Facets HeadOf(Table table, Subject subject, int column)
    {
        var head = table.Heads[column];
        if (subject.Facets.Site is not null && (head.Measure is not null || head.Site == WholeWorld.Entity)) head = head with { Site = null };
        return head.Measure is not null && head.IsBare && head.Meaning is null && table.Measured(column) is { } measured ? head.Over(measured) : head.Measure is not null && table.Measured(column) is { Year: { } year } ? head with { Year = head.Year ?? year } : head;
    }

    // Applications by what they take: the share belongs to the pair, a mass says no more than that they take it.
    private static IEnumerable<Finding> Use(Subject subject, Facets head, (EntityId Commodity, EntityId Use) pair, (FigureCell Figure, TextSpan Cell) at)
    {
        var isShare = at.Figure.Unit == "%" || head.Unit == "%" || head.Measure == "share";
        if (!isShare && head.Meaning?.Predicate != "consumption") return [];
        var quantity = isShare ? new Quantity(at.Figure.Number, at.Figure.Max, "%", at.Figure.Comparator, new NormalisedValue(at.Figure.Number, at.Figure.Max ?? at.Figure.Number, "%")) : null;
        return [Make(subject, new StatementContent(pair.Commodity, "used_in", pair.Use) { Quantity = quantity }, null, at.Cell.Start, Written(at))];
    }

    private static string? ModalityOf(ColumnRule meaning, Facets all, FigureCell figure) => meaning.Predicate == "concentration" ? null
        : all.Modality ?? (figure.IsEstimate || all.Year is { IsEstimate: true } ? "estimate" : null);

    private static string? UnitOf(ColumnRule meaning, Facets all, FigureCell figure) => meaning.Predicate switch
    {
        "concentration" => null,
        "import_reliance" => all.Unit == "%" || figure.Number > 1.5 ? "%" : null,
        _ => all.Unit,
    };

    // What the figure measures must suit what the column says: no production in dollars, no reserves without a unit.
    private static bool Fits(string predicate, string? measure, Quantity quantity) => (predicate, quantity.Normalised.Dimension) switch
    {
        ("concentration", "") or ("import_reliance", "" or "%") => true,
        ("concentration" or "import_reliance", _) => false,
        (_, "rank") => measure == "rank",
        (_, "%") => measure == "share",
        (_, "") => false,
        var (_, dimension) => measure is null or "capacity" && dimension is not ("CNY" or "USD" or "EUR" or "ppm" or "W" or "kWh"),
    };

    private static IEnumerable<Finding> InWords(Subject subject, ColumnRule meaning, IEnumerable<NamedCell> named)
    {
        foreach (var part in named)
        {
            var content = Content(subject.Facets, meaning, part);
            if (content is null) continue;
            yield return Make(subject, content, meaning, part.CellStart, new TextSpan(part.CellStart, part.CellStart + part.End)) with
            {
                FromWords = content.From == part.Entity ? part.Words : "",
                ToWords = content.To == part.Entity ? part.Words : "",
                ValueAsWritten = "",
            };
        }
    }

    private static StatementContent? Content(Facets subject, ColumnRule meaning, NamedCell part) => (meaning.Cell, subject) switch
    {
        (CellKind.Places, { Commodity: { } commodity }) => new StatementContent(part.Entity, "production", commodity) { Quantity = part.Share, Qualifiers = new Qualifiers { Measure = part.Share is null ? null : "share" } },
        (CellKind.Phrases, { Commodity: { } commodity }) => new StatementContent(commodity, "used_in", part.Entity),
        (CellKind.Hosts, { Commodity: { } commodity }) => new StatementContent(commodity, "by_product_of", part.Entity) { Qualifiers = new Qualifiers { Role = meaning.Measure } },
        (CellKind.Deposits, { Commodity: { } commodity }) => new StatementContent(commodity, "occurs_at", part.Entity),
        (CellKind.Location, { Site: { Kind: "deposit" } deposit }) => new StatementContent(deposit, "located_in", part.Entity),
        (CellKind.Location, { Site: null, Commodity: { } commodity }) => new StatementContent(commodity, "occurs_in_region", part.Entity),
        (CellKind.Operators, { Site: { Kind: "deposit" } deposit }) => new StatementContent(part.Entity, "operates", deposit),
        (CellKind.Substitutes, { Commodity: { } commodity }) => new StatementContent(part.Entity, "substitutes", commodity),
        _ => null,
    };

    private static TextSpan Written((FigureCell Figure, TextSpan Cell) at) => new(at.Cell.Start + at.Figure.Start, at.Cell.Start + at.Figure.End);

    private static Finding Make(Subject subject, StatementContent content, ColumnRule? meaning, int cell, TextSpan said) =>
        new(content, new SourceSpan(subject.Start, said.End), meaning?.Rule ?? TableRules.Uses, new Confidence(Sure))
        {
            ValueAsWritten = content.Quantity is null ? "" : subject.Text(said.Start, said.End),
            Place = -2_000_000 - cell,
        };
}
