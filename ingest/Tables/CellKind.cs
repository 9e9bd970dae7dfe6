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
}
