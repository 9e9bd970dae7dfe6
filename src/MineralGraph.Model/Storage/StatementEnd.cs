namespace MineralGraph.Model.Storage;

/// <summary>An end of a statement.</summary>
public enum StatementEnd
{
    /// <summary>The subject.</summary>
    From,

    /// <summary>The object.</summary>
    To,

    /// <summary>Either of them.</summary>
    Either,
}
