using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest.Tables;

/// <summary>How far the reading of tables by years has come in a document.</summary>
internal sealed record YearReading
{
    /// <summary>What is known of the commodity and the unit.</summary>
    internal YearTopic Topic { get; init; } = new(null, null);

    /// <summary>The table whose rows are being read, or null.</summary>
    internal YearTable? Table { get; init; }

    /// <summary>The line that names what the table is about.</summary>
    internal string Caption { get; init; } = "";

    /// <summary>The lines between the caption and the years.</summary>
    internal string Heads { get; init; } = "";

    /// <summary>The number of the line of years.</summary>
    internal int Header { get; init; }

    /// <summary>The line before, where it has no figures: the label of the row may have begun there.</summary>
    internal SourceLine? LabelBefore { get; init; }
}
