namespace MineralGraph.Analysis.Quality;

/// <summary>A fact that annotators found in a document.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Document">The document's name.</param>
/// <param name="Line">The line on which its quote begins.</param>
/// <param name="Quote">The words.</param>
/// <param name="IsNeutral">Whether it counts neither way: its text is corrupt, or annotators did not agree on it.</param>
public sealed record GoldFact(Fact Fact, string Document, int? Line, string Quote, bool IsNeutral)
{
    /// <summary>Whether it is meant without a figure: a statement that gives one says something else.</summary>
    public bool RefusesValue { get; init; }
}
