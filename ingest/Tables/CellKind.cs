namespace MineralGraph.Ingest.Tables;

/// <summary>How the cells of a column are written.</summary>
internal enum CellKind
{
    /// <summary>An index or a share.</summary>
    Number,

    /// <summary>An index above one hundred, with or without a gap behind the thousands.</summary>
    Thousands,

    /// <summary>A figure in the header's unit, a year behind a stroke.</summary>
    Amount,

    /// <summary>Countries, with shares in brackets.</summary>
    Places,

    /// <summary>Applications.</summary>
    Phrases,

    /// <summary>No cell of its own: the label of a row whose columns are years.</summary>
    Year,

    /// <summary>A figure, in its own unit or in that of the header or the caption. Only where cells are told apart.</summary>
    Figure,

    /// <summary>Names of ores and metals that a by-product comes from.</summary>
    Hosts,

    /// <summary>Names of deposits.</summary>
    Deposits,

    /// <summary>Where something lies.</summary>
    Location,

    /// <summary>Whose a deposit is.</summary>
    Operators,

    /// <summary>Commodities that can take the place of another.</summary>
    Substitutes,

    /// <summary>The name of what the row is about.</summary>
    Name,
}
