using System.Globalization;

namespace MineralGraph.Analysis.Computing;

/// <summary>What a number is at least and at most; both ends equal where it is known.</summary>
public readonly record struct Band
{
    /// <summary>Makes a band of its two ends.</summary>
    public Band(double low, double high)
    {
        if (!(low <= high)) throw new ArgumentException($"A band runs from its lower to its upper end, not from {low} to {high}.", nameof(low));
        (Low, High) = (Round(low), Round(high));
    }

    /// <summary>At least this.</summary>
    public double Low { get; }

    /// <summary>At most this.</summary>
    public double High { get; }

    /// <summary>Whether both ends are the same.</summary>
    public bool IsSingle => Low == High;

    /// <summary>A number that is known.</summary>
    public static Band Of(double value) => new(value, value);

    /// <summary>The band that holds all of the bands.</summary>
    public static Band Hull(IEnumerable<Band> bands)
    {
        var all = bands.ToList();
        return new Band(all.Min(band => band.Low), all.Max(band => band.High));
    }

    /// <summary>The band cut to the two bounds.</summary>
    public Band Within(double least, double most) => new(Math.Clamp(Low, least, most), Math.Clamp(High, least, most));

    /// <summary>What remains of a whole.</summary>
    public Band RestOf(double whole) => new Band(whole - High, whole - Low).Within(0, whole);

    /// <summary>Adds end by end.</summary>
    public static Band operator +(Band left, Band right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>Multiplies bands of numbers that are not negative.</summary>
    public static Band operator *(Band left, Band right) => new(left.Low * right.Low, left.High * right.High);

    /// <summary>Multiplies both ends with a number that is not negative.</summary>
    public static Band operator *(Band band, double factor) => new(band.Low * factor, band.High * factor);

    // Twelve significant digits, as normalised values have: 0.58 as percent is 58 and not 57.99999999999999.
    private static double Round(double value) => double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
