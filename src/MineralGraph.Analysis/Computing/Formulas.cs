namespace MineralGraph.Analysis.Computing;

/// <summary>The formulas by which numbers are worked out, each with its source.</summary>
public static class Formulas
{
    private const string Own = "Own definition of this project";

    /// <summary>What stated shares leave of a whole.</summary>
    public static Formula UndeterminedRest { get; } = new("rest = 100 − Σ sᵢ, between 100 − Σ high(sᵢ) and 100 − Σ low(sᵢ), never below 0", Own);

    /// <summary>The share of a metal's supply that comes as a by-product.</summary>
    public static Formula Companionality { get; } = new("companionality = Σ sᵢ over the hosts of which it is a by-product; at most 100 − m, where m is stated to come as a main product",
        "N. T. Nassar, T. E. Graedel and E. M. Harper, By-product metals are technologically essential but have problematic supply, Science Advances 1 (3), e1400180, 2015; the band for what is not stated is our own");

    /// <summary>The Herfindahl–Hirschman index of shares in percent.</summary>
    public static Formula Hhi { get; } = new("HHI = Σ sᵢ², shares in percent, on the scale from 0 to 10,000; an undetermined rest r adds between 0 (spread over very many) and r² (held by one more producer)",
        "A. O. Hirschman, The paternity of an index, American Economic Review 54 (5), 761–762, 1964; U.S. Department of Justice and Federal Trade Commission, Horizontal Merger Guidelines, section 5.3, 2010; the band for the rest is our own");

    /// <summary>What a fall in the output of a host costs of a by-product.</summary>
    public static Formula ByProductLoss { get; } = new("loss = p · Σ sᵢ / 100 over the hosts hit; a host hit whose share is not stated adds between 0 and p · r / 100, where r is what the stated shares leave",
        "Own definition of this project, after the dependence of companion metals on their hosts in N. T. Nassar, T. E. Graedel and E. M. Harper, Science Advances 1 (3), e1400180, 2015");

    /// <summary>The fall that was asked about.</summary>
    public static Formula AskedLoss { get; } = new("loss = p, as asked", Own);

    /// <summary>What the end of a country's exports costs of the world's supply outside it.</summary>
    public static Formula ExportLoss { get; } = new("loss = p · e · s / 10,000, where s is the exporter's share of production and e the share of its output that it exports; e lies between 0 and 100 where no statement gives it",
        Own);

    /// <summary>What an importer loses.</summary>
    public static Formula ImporterLoss { get; } = new("loss = w · l / 100, where w is the importer's net reliance on imports and l what is lost of the imports", "Own definition of this project; net import reliance as in U.S. Geological Survey, Mineral Commodity Summaries, appendix on terms");

    /// <summary>What a use loses.</summary>
    public static Formula UseLoss { get; } = new("loss = l, the loss of the metal, spread evenly over its uses", Own);

    /// <summary>How dependent a country is on imports of several commodities.</summary>
    public static Formula Exposure { get; } = new("exposure = Σ wᵢ / n over all n commodities, where wᵢ is the net reliance on imports; between 0 and 100 where no statement gives it",
        "Own definition of this project; net import reliance as in U.S. Geological Survey, Mineral Commodity Summaries, appendix on terms");

    /// <summary>Growth a year between two years.</summary>
    public static Formula AnnualGrowth { get; } = new("g = ((v₂ / v₁)^(1 / (y₂ − y₁)) − 1) · 100", "Compound annual growth rate, in general use");

    /// <summary>Growth between two years.</summary>
    public static Formula TotalGrowth { get; } = new("g = (v₂ / v₁ − 1) · 100", "Relative change, in general use");
}
