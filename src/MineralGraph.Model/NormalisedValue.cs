using System.Globalization;

namespace MineralGraph.Model;

/// <summary>A value in the base unit of its dimension; a single value has both ends equal.</summary>
public sealed record NormalisedValue
{
    /// <summary>Makes a value of its two ends and its dimension (the name of the base unit; empty for a bare index).</summary>
    public NormalisedValue(double low, double high, string dimension)
    {
        if (!(low <= high)) throw new ArgumentException($"A value runs from its lower to its upper end, not from {low} to {high}.", nameof(low));
        Low = Round(low);
        High = Round(high);
        Dimension = dimension ?? throw new ArgumentNullException(nameof(dimension));
    }

    /// <summary>The lower end.</summary>
    public double Low { get; }

    /// <summary>The upper end.</summary>
    public double High { get; }

    /// <summary>The dimension, named by its base unit.</summary>
    public string Dimension { get; }

    // Twelve significant digits: 13.66 × 10⁴ and 136 600 must come to the same number, and so to the same statement.
    private static double Round(double value) =>
        double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
