namespace MineralGraph.Schema;

/// <summary>How many values hold at once for the same ends, year and qualifiers.</summary>
public enum Cardinality
{
    /// <summary>One: different values contradict each other.</summary>
    One,

    /// <summary>Any number.</summary>
    Many,
}
