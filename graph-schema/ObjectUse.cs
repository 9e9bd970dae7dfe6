namespace MineralGraph.Schema;

/// <summary>Whether statements of a predicate have an object.</summary>
public enum ObjectUse
{
    /// <summary>Every statement has one.</summary>
    Required,

    /// <summary>A statement may have one.</summary>
    Optional,

    /// <summary>The value or the date is all that is said.</summary>
    None,
}
