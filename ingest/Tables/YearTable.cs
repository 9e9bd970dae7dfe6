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
internal sealed record YearColumn(string Predicate, string? Measure, TableYear? Year);

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

    internal static YearTable? Of(List<TableYear> years, string header, YearTable? before, EntityId? country)
    {
        var groups = Group().Matches(header).Select(match => match.Value.ToLowerInvariant()).ToList();
        var amounts = groups.Where(group => group != "reserves").Distinct().ToList();
        if (!World().IsMatch(header) || amounts.Count == 0) return new YearTable([.. years], [], country ?? before?.Country);
        if (years.Count % amounts.Count != 0) return null;
        var each = years.Count / amounts.Count;
        var columns = amounts.SelectMany((group, index) => years.Skip(index * each).Take(each)
            .Select(year => new YearColumn("production", group == "capacity" ? "capacity" : null, year))).ToList();
        if (groups.Contains("reserves")) columns.Add(new YearColumn("reserves", null, null));
        return new YearTable([.. years], [.. columns], null);
    }

    /// <summary>The table behind a line without figures, a label or the rest of a header; null where the line ends it.</summary>
    internal YearTable? Past(SourceLine line)
    {
        if (line.Text.Length > WidestLabel || line.EndsSentence) return null;
        return line.Last == ':' ? new YearTable(Years, Columns, Country, Under(line.Text.TrimEnd(':'))) : this;
    }

    /// <summary>The whole meaning of a row: its label behind those above, unless it opens a topic of its own.</summary>
    internal string Under(string label) => Above.Length == 0 || Topic().IsMatch(label) ? label : $"{Above}, {label}";

    [GeneratedRegex(@"^(production|exports?|imports?|consumption|prices?|stocks?|employment|shipments?|supply|recycl|net import|sales|(apparent|reported|estimated|total) consumption|value|(mine|refinery|smelter|primary|secondary|total) production)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Topic();

    [GeneratedRegex(@"production|capacity|reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Group();

    [GeneratedRegex(@"\bworld\b|reserves", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex World();
}
