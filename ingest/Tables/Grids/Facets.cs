using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>What a header, a row's name or a caption contributes to the meaning of a cell; what it leaves open, those behind it say.</summary>
internal sealed record Facets
{
    internal static Facets None { get; } = new();

    internal EntityId? Commodity { get; init; }

    /// <summary>The country, region, deposit or organisation.</summary>
    internal EntityId? Site { get; init; }

    /// <summary>An application that names a row.</summary>
    internal EntityId? Use { get; init; }

    internal ColumnRule? Meaning { get; init; }

    /// <summary>share or rank, where a word says so.</summary>
    internal string? Measure { get; init; }

    internal TableYear? Year { get; init; }

    /// <summary>forecast, where a word says so.</summary>
    internal string? Modality { get; init; }

    internal string? Unit { get; init; }

    /// <summary>Whether it says nothing that no facet holds: then what it measures is what the caption says.</summary>
    internal bool IsBare { get; init; }

    /// <summary>Whether it speaks of what no predicate knows (imports, prices, stocks, growth): then no caption gives it another meaning.</summary>
    internal bool IsOfOther { get; init; }

    /// <summary>Whether it names the sum of the rows, which is about what the caption is about.</summary>
    internal bool IsTotal { get; init; }

    /// <summary>Whether it names the others, of whom nobody knows who they are.</summary>
    internal bool IsRest { get; init; }

    /// <summary>This, completed by another.</summary>
    internal Facets Over(Facets other) => this with
    {
        Commodity = Commodity ?? other.Commodity,
        Site = Site ?? other.Site,
        Use = Use ?? other.Use,
        Meaning = Meaning ?? other.Meaning,
        Measure = Measure ?? other.Measure,
        Year = Year ?? other.Year,
        Modality = Modality ?? other.Modality,
        Unit = Unit ?? other.Unit,
    };
}
