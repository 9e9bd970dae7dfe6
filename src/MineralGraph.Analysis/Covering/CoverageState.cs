namespace MineralGraph.Analysis.Covering;

/// <summary>What is known of a commodity, a predicate and a country.</summary>
public enum CoverageState
{
    /// <summary>Statements say it, and they agree.</summary>
    Known,

    /// <summary>Statements say it, and they contradict each other.</summary>
    Contradictory,

    /// <summary>No statement says anything of it: that is no zero.</summary>
    Unknown,
}
