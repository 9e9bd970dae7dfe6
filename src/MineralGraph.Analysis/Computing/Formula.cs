namespace MineralGraph.Analysis.Computing;

/// <summary>How a number is worked out, and where that is defined.</summary>
/// <param name="Text">The formula, with the symbols of its inputs.</param>
/// <param name="Source">Who defined it; a definition of our own is said to be one.</param>
public sealed record Formula(string Text, string Source);
