using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Outlooks;

/// <summary>A value of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Modality">forecast, planned, target or estimate; null for what is said as a fact.</param>
/// <param name="Value">In the base unit; all that statements of the year give.</param>
/// <param name="Statements">The statements, the most certain first.</param>
public sealed record SeriesPoint(int Year, string? Modality, Band Value, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>Whether it is projected and not observed.</summary>
    public bool IsProjected => Modality is "forecast" or "planned" or "target";
}
