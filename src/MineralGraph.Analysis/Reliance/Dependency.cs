namespace MineralGraph.Analysis.Reliance;

/// <summary>How a country's reliance on imports stands to a threshold.</summary>
public enum Dependency
{
    /// <summary>At least the threshold.</summary>
    Depends,

    /// <summary>Below the threshold.</summary>
    Below,

    /// <summary>Nothing is stated, or what is stated leaves both possible.</summary>
    Unknown,
}
