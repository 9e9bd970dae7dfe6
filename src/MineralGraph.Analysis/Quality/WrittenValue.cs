namespace MineralGraph.Analysis.Quality;

/// <summary>A value as gold facts and exports write it.</summary>
public sealed record WrittenValue(double Number, double? Max, string Unit, bool IsPercent);
