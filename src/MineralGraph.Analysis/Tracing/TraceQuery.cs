using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Tracing;

/// <summary>Which paths are looked for.</summary>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they end.</param>
/// <param name="MaxHops">How many steps they have at most, 1 or more.</param>
/// <param name="Filter">The statements that make steps.</param>
/// <param name="Revision">As of which revision.</param>
public sealed record TraceQuery(EntityId From, EntityId To, int MaxHops, StatementFilter Filter, long Revision)
{
    /// <summary>Whether a path may pass a predicate both with and against its direction: from a metal to a use and on to another metal of that use.</summary>
    public bool MayTurn { get; init; }
}
