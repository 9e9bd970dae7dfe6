using System.Collections.Immutable;
using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Governing;

/// <summary>A policy, how it stands on a day, and what it touches.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="At">The day.</param>
/// <param name="Regulates">What it regulates.</param>
/// <param name="Own">Its dates and issuers.</param>
/// <param name="Used">What the commodities that it regulates are used in.</param>
public sealed record PolicyAtDate(EntityId Policy, DateOnly At, ImmutableArray<StatementRecord> Regulates, ImmutableArray<StatementRecord> Own, ImmutableArray<StatementRecord> Used)
{
    /// <summary>The statements that date it; those about what it regulates where no other does.</summary>
    public ImmutableArray<StatementRecord> Dates => Own.Where(statement => statement.Content.Predicate == "policy_date").ToImmutableArray() is { IsEmpty: false } dates ? dates : [.. Regulates.Where(statement => First(statement) is not null)];

    /// <summary>How it stands: by the earliest date that a statement gives.</summary>
    public PolicyStanding Standing
    {
        get
        {
            if (Regulates.All(statement => statement.Content.Qualifiers.Modality == "ended")) return PolicyStanding.Ended;
            if (Regulates.All(statement => statement.Content.Qualifiers.Modality is "planned" or "forecast" or "target" or "ended")) return PolicyStanding.NotYet;
            if (Start is not var (first, isDay)) return PolicyStanding.Undated;
            return first > At ? PolicyStanding.NotYet : isDay || first.Year < At.Year ? PolicyStanding.InForce : PolicyStanding.Perhaps;
        }
    }

    /// <summary>Since when, as a day or a year; null where no statement says.</summary>
    public string? Since => Start is var (first, isDay) ? first.ToString(isDay ? "yyyy-MM-dd" : "yyyy", CultureInfo.InvariantCulture) : null;

    /// <summary>The kinds of regulation, in order of name.</summary>
    public IEnumerable<string> Measures => Regulates.Select(statement => statement.Content.Qualifiers.Measure).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private (DateOnly First, bool IsDay)? Start => Dates.Select(First).OfType<(DateOnly Day, bool IsDay)>().OrderBy(start => start.Day).ThenByDescending(start => start.IsDay).Cast<(DateOnly, bool)?>().FirstOrDefault();

    private static (DateOnly Day, bool IsDay)? First(StatementRecord statement) => statement.Content switch
    {
        { Date: { } day } => (day, true),
        { Year: >= 1 and <= 9999 and var year } => (new DateOnly(year, 1, 1), false),
        _ => null,
    };
}
