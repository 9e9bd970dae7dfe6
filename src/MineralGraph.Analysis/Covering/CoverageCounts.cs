namespace MineralGraph.Analysis.Covering;

/// <summary>How many cells are known, contradictory and unknown.</summary>
public sealed record CoverageCounts(long Known, long Contradictory, long Unknown);
