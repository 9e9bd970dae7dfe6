using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Outlooks;

/// <summary>Stated values of one thing by year.</summary>
/// <param name="Subject">The country.</param>
/// <param name="Commodity">The commodity.</param>
/// <param name="Predicate">consumption, production, reserves or exports.</param>
/// <param name="Measure">share, capacity …; null for the amount itself.</param>
/// <param name="Unit">The base unit.</param>
/// <param name="Points">By year, what was observed before what was projected for the same year.</param>
public sealed record ValueSeries(EntityId Subject, EntityId Commodity, string Predicate, string? Measure, string Unit, ImmutableArray<SeriesPoint> Points)
{
    /// <summary>From each point to the next of a later year; none for shares and ranks, which do not grow in percent.</summary>
    public IEnumerable<Growth> Growths => Unit is "%" or "rank" ? [] : Points.Zip(Points.Skip(1)).Where(pair => pair.First.Year < pair.Second.Year).Select(pair => new Growth(pair.First, pair.Second));

    /// <summary>From the first point to the last; null where there is but one year.</summary>
    public Growth? Whole => Growths.Any() && Points[0].Year < Points[^1].Year ? new Growth(Points[0], Points[^1]) : null;

    /// <summary>The series that statements make: one for each subject, commodity, predicate, measure, region, basis and unit.</summary>
    public static ImmutableArray<ValueSeries> Of(IEnumerable<StatementRecord> statements) =>
    [
        .. statements.Where(statement => statement.Content is { Year: not null, Quantity: not null, Qualifiers.Modality: not "ended" })
            .GroupBy(statement => Key(statement.Content)).OrderBy(group => group.Key.Predicate, StringComparer.Ordinal).ThenBy(group => group.Key.To).ThenBy(group => group.Key.Measure, StringComparer.Ordinal).ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => new ValueSeries(group.Key.From, group.Key.To, group.Key.Predicate, group.Key.Measure, group.Key.Unit, PointsOf(group))),
    ];

    private static (EntityId From, string Predicate, EntityId To, string? Measure, (string? Region, string? Basis, string? Partner) Narrowed, string Unit) Key(StatementContent content) =>
        (content.From, content.Predicate, content.To!.Value, content.Qualifiers.Measure, (content.Qualifiers.Region, content.Qualifiers.Basis, content.Qualifiers.Partner), Reading.ScaleOf(content)!.Value.Unit);

    private static ImmutableArray<SeriesPoint> PointsOf(IEnumerable<StatementRecord> statements) =>
    [
        .. statements.GroupBy(statement => (Year: statement.Content.Year!.Value, statement.Content.Qualifiers.Modality))
            .Select(group => new SeriesPoint(group.Key.Year, group.Key.Modality, Band.Hull(group.Select(Value)), [.. group.OrderByDescending(statement => statement.Confidence.Value).ThenBy(statement => statement.Id)]))
            .OrderBy(point => point.Year).ThenBy(point => point.IsProjected).ThenBy(point => point.Modality, StringComparer.Ordinal),
    ];

    private static Band Value(StatementRecord statement)
    {
        var (value, factor) = (statement.Content.Quantity!.Normalised, Reading.ScaleOf(statement.Content)!.Value.Factor);
        return new Band(value.Low * factor, value.High * factor);
    }
}
