namespace MineralGraph.Analysis.Selecting;

/// <summary>How many statements of a relation must meet a condition.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Every one; with no statement at all, the condition holds.</summary>
    All,

    /// <summary>Not one.</summary>
    None,
}
