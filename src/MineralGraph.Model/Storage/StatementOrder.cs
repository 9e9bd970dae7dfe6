namespace MineralGraph.Model.Storage;

/// <summary>By what statements are sorted; ties go by id, so that an order is always total.</summary>
public enum StatementOrder
{
    /// <summary>By id.</summary>
    Id,

    /// <summary>The most certain first.</summary>
    ConfidenceDescending,

    /// <summary>The least certain first.</summary>
    ConfidenceAscending,

    /// <summary>The latest year first; statements without a year last.</summary>
    YearDescending,

    /// <summary>The earliest year first; statements without a year last.</summary>
    YearAscending,

    /// <summary>The largest normalised quantity first; statements without one last.</summary>
    QuantityDescending,

    /// <summary>The smallest normalised quantity first; statements without one last.</summary>
    QuantityAscending,
}
