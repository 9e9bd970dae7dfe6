namespace MineralGraph.Model;

/// <summary>
/// A number as a document gives it, beside its value in the base unit of its dimension (t, t LCE, t REO, tce, m3, %, ppm, CNY, rank …),
/// by which quantities compare whatever they were written in.
/// </summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity of what was written and what it comes to.</summary>
    /// <param name="number">The number before the unit, as written: 13.66 of 13.66万t.</param>
    /// <param name="max">The upper end of a range, or null.</param>
    /// <param name="unit">The unit as written; empty for an index.</param>
    /// <param name="comparator">How the number bounds what is meant.</param>
    /// <param name="normalised">The value in the base unit.</param>
    /// <exception cref="ArgumentException">A number is not finite, or a range runs backwards.</exception>
    public Quantity(double number, double? max, string unit, Comparator comparator, NormalisedValue normalised)
    {
        if (!double.IsFinite(number) || max is { } top && !double.IsFinite(top)) throw new ArgumentException("A quantity is a finite number.", nameof(number));
        if (max < number) throw new ArgumentException($"A range runs from its lower to its upper end, not from {number} to {max}.", nameof(max));
        Number = number;
        Max = max;
        Unit = unit ?? throw new ArgumentNullException(nameof(unit));
        Comparator = comparator;
        Normalised = normalised ?? throw new ArgumentNullException(nameof(normalised));
    }

    /// <summary>The number before the unit, as written; the lower end of a range.</summary>
    public double Number { get; }

    /// <summary>The upper end of a range, or null.</summary>
    public double? Max { get; }

    /// <summary>The unit as written.</summary>
    public string Unit { get; }

    /// <summary>How the number bounds what is meant.</summary>
    public Comparator Comparator { get; }

    /// <summary>The value in the base unit of its dimension.</summary>
    public NormalisedValue Normalised { get; }

    /// <summary>Whether the quantity is a share or a rate in percent.</summary>
    public bool IsPercent => Normalised.Dimension == "%";
}
