namespace MineralGraph.Model.Storage;

/// <summary>By what statements are grouped.</summary>
public enum GroupKey
{
    /// <summary>The predicate.</summary>
    Predicate,

    /// <summary>The subject.</summary>
    From,

    /// <summary>The object; without one, the empty string.</summary>
    To,

    /// <summary>The year; without one, the empty string.</summary>
    Year,

    /// <summary>The review status, in lower case.</summary>
    Status,

    /// <summary>The document; a statement counts once for each document that says it.</summary>
    Document,

    /// <summary>The measure; without one, the empty string.</summary>
    Measure,

    /// <summary>The role; without one, the empty string.</summary>
    Role,

    /// <summary>The modality; without one, the empty string.</summary>
    Modality,

    /// <summary>The basis; without one, the empty string.</summary>
    Basis,

    /// <summary>Where it holds, as an id; without one, the empty string.</summary>
    Region,

    /// <summary>The other country of a trade, as an id; without one, the empty string.</summary>
    Partner,
}
