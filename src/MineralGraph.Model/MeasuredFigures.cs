namespace MineralGraph.Model;

/// <summary>Precision, recall and F1, with the counts behind them.</summary>
/// <param name="Predicate">The predicate; null for all together.</param>
/// <param name="Gold">How many gold facts there are.</param>
/// <param name="Found">How many statements were found.</param>
/// <param name="Precision">The share of what was found that is right, 0 to 1.</param>
/// <param name="Recall">The share of the gold facts that was found, 0 to 1.</param>
/// <param name="F1">The harmonic mean of both.</param>
public sealed record MeasuredFigures(string? Predicate, int Gold, int Found, double Precision, double Recall, double F1);
