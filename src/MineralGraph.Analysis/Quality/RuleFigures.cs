namespace MineralGraph.Analysis.Quality;

/// <summary>How often what a rule found was right.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="IsExplicit">Whether these are its finds whose ends both stood in the sentence, or those that carried one over.</param>
/// <param name="Right">How many agreed with a gold fact.</param>
/// <param name="Of">Of how many.</param>
public sealed record RuleFigures(string Rule, bool IsExplicit, int Right, int Of);
