namespace MineralGraph.Ingest.Lexicons;

/// <summary>The kinds of entity that words can name; a word may name several.</summary>
[Flags]
public enum EntityKinds
{
    /// <summary>None: a word that only looks like a name.</summary>
    None = 0,

    /// <summary>An element, a mineral commodity, a group of them.</summary>
    Commodity = 1,

    /// <summary>What a by-product comes from.</summary>
    Host = 2,

    /// <summary>A deposit, a mine, a salt lake.</summary>
    Deposit = 4,

    /// <summary>A country, a union of countries, the world.</summary>
    Country = 8,

    /// <summary>A province, a district, a basin.</summary>
    Region = 16,

    /// <summary>An application.</summary>
    Use = 32,

    /// <summary>A law, a plan, a measure.</summary>
    Policy = 64,

    /// <summary>A company, an agency, a laboratory.</summary>
    Org = 128,
}
