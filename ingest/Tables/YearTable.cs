using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MineralGraph.Ingest.Segmentation;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables;

/// <summary>What is known of the commodity and the unit above a table.</summary>
internal sealed record YearTopic(EntityId? Commodity, string? Unit);

/// <summary>A year that heads a column, and whether its figures are estimates.</summary>
internal readonly record struct TableYear(int Year, bool IsEstimate);

/// <summary>A column of a table of countries.</summary>
internal sealed record YearColumn(string Predicate, string? Measure, TableYear? Year)
{
    /// <summary>A column that says nothing which the graph holds.</summary>
    internal static YearColumn Unread { get; } = new("", null, null);
}

/// <summary>The header of a table by years. Without columns it is about one country, and its rows name what they measure.</summary>
internal sealed partial class YearTable
{
    private const int WidestLabel = 80;

    private YearTable(ImmutableArray<TableYear> years, ImmutableArray<YearColumn> columns, EntityId? country, string above = "")
    {
        Years = years;
        Columns = columns;
        Country = country;
        Above = above;
    }

    internal ImmutableArray<TableYear> Years { get; }

    internal ImmutableArray<YearColumn> Columns { get; }

    internal EntityId? Country { get; }

    /// <summary>The labels above the rows at hand: Production, in front of Mine and Refinery.</summary>
    internal string Above { get; }

    internal bool IsOfCountries => !Columns.IsEmpty;

    internal static YearTable? Of(List<TableYear> years, YearReading reading, string line, EntityId? country)
    {
        var header = $"{reading.Caption} {reading.Heads} {line}";
        if (!World().IsMatch(header) || !Group().IsMatch(header)) return new YearTable([.. years], [], country ?? reading.Table?.Country);
        // The headers of the columns say it, where there are any; else the caption does.
        var heads = $"{reading.Heads} {line}";
        List<string>[] readings = [Groups(heads, Whole()), Groups(heads, Group()), Groups(reading.Caption, Group()), [.. Groups(reading.Caption, Group()).Distinct()]];
        if (readings.FirstOrDefault(groups => Divides(groups.Count, years)) is not { } amounts) return null;
        var each = years.Count / amounts.Count;
        var columns = amounts.SelectMany((group, index) => years.Skip(index * each).Take(each)
            .Select(year => new YearColumn("production", group == "capacity" ? "capacity" : null, year))).ToList();
        if (Reserves().IsMatch(header)) columns.Add(new YearColumn("reserves", null, null));
        if (ReserveBase().IsMatch(heads)) columns.Add(YearColumn.Unread);
        return new YearTable([.. years], [.. columns], null);
    }

    private static List<string> Groups(string words, Regex group) => [.. group.Matches(words).Select(match => match.Value.EndsWith("capacity", StringComparison.OrdinalIgnoreCase) ? "capacity" : "production")];

    // Each group has as many years; the same year twice in one would belong to things that nobody told apart.
    private static bool Divides(int groups, List<TableYear> years) =>
        groups > 0 && years.Count % groups == 0 && years.Chunk(years.Count / groups).All(chunk => chunk.Select(year => year.Year).Distinct().Count() == chunk.Length);

    /// <summary>The table behind a line without figures, a label or the rest of a header; null where the line ends it.</summary>
    internal YearTable? Past(SourceLine line)
    {
        if (Gap().Replace(line.Text, " ").Length > WidestLabel || line.EndsSentence) return null;
        return Label().Match(line.Text) is { Success: true } label ? new YearTable(Years, Columns, Country, Under(label.Groups["words"].Value)) : this;
    }

    /// <summary>The whole meaning of a row: its label behind those above, unless it opens a topic of its own.</summary>
    internal string Under(string label) => Above.Length == 0 || Topic().IsMatch(label) ? label : $"{Above}, {label}";

    [GeneratedRegex(@"^(production|((total|gross|domestic) )?(exports?|imports?)|consumption|prices?|stocks?|employment|shipments?|supply|recycl|net import|sales|(apparent|reported|estimated|total) consumption|value|(mine|refinery|smelter|primary|secondary|total) production)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Topic();

    // "Production:e", "Price, dollars per kilogram:4": a footnote may stand behind the colon.
    [GeneratedRegex(@"^(?<words>.+?)(?<=[\p{L})])(\d{1,2}(, ?\d{1,2})*)?:( ?(e|r|p|\d{1,2}(, ?\d{1,2})*))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Label();

    // "Production capacity" is one thing or two.
    [GeneratedRegex(@"(production )?capacity|production", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"capacity|production", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"reserve base", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ReserveBase();

    [GeneratedRegex(@"reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Reserves();

    [GeneratedRegex(@"\bworld\b|reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex World();
}
