namespace MineralGraph.Model;

/// <summary>What editors made of a statement.</summary>
public enum ReviewStatus
{
    /// <summary>Found by a rule; nobody has looked at it.</summary>
    Extracted,

    /// <summary>An editor confirmed it.</summary>
    Accepted,

    /// <summary>An editor found it wrong; it is not proposed again from the same evidence.</summary>
    Rejected,

    /// <summary>An editor put it right: it stands in place of another.</summary>
    Corrected,

    /// <summary>It was right and holds no longer.</summary>
    Deprecated,
}
