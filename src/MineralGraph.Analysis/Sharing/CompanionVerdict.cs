namespace MineralGraph.Analysis.Sharing;

/// <summary>Whether a metal has deposits of its own, by what is stated and taken for granted.</summary>
public enum CompanionVerdict
{
    /// <summary>It is stated to be a by-product, and nothing says that anything is mined for it.</summary>
    ByProductOnly,

    /// <summary>It is stated to be a by-product, and something is mined for it too.</summary>
    Both,

    /// <summary>Something is mined for it, and nothing states it to be a by-product.</summary>
    OwnOnly,

    /// <summary>Nothing says either.</summary>
    Unknown,
}
