namespace MineralGraph.Analysis.Governing;

/// <summary>How a policy stands on a day.</summary>
public enum PolicyStanding
{
    /// <summary>It took effect or was issued on that day or before.</summary>
    InForce,

    /// <summary>It took effect or was issued in the year of that day; no statement names the day.</summary>
    Perhaps,

    /// <summary>No statement says when.</summary>
    Undated,

    /// <summary>It takes effect later, or is only planned.</summary>
    NotYet,

    /// <summary>It had ended.</summary>
    Ended,
}
