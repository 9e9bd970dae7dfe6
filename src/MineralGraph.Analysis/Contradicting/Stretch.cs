using System.Globalization;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Contradicting;

/// <summary>
/// All values that a statement leaves possible: those that round to what was written, the range that it gives, or all on one side of a bound. Two statements of
/// the same thing contradict each other where no value is left by both.
/// </summary>
internal readonly record struct Stretch(double Low, double High, string Unit)
{
    /// <summary>The stretch of a statement; null where it has no value.</summary>
    /// <param name="content">What is said.</param>
    /// <param name="asWritten">The value in the words of each quote; the most exact one counts.</param>
    internal static Stretch? Of(StatementContent content, IReadOnlyCollection<string> asWritten)
    {
        if (Reading.ScaleOf(content) is not var (factor, unit) || content.Quantity is not { } quantity) return null;
        var (low, high) = (quantity.Normalised.Low * factor, quantity.Normalised.High * factor);
        var units = asWritten.DefaultIfEmpty("").Select(words => Digits.UnitsOf(quantity, words)).ToList();
        // A number that is said to be about right may be off by a whole unit of its last digit, any other by half of one.
        var share = factor * (quantity.Comparator == Comparator.About ? 1 : 0.5);
        var (below, above) = (units.Min(pair => pair.Low) * share, units.Min(pair => pair.High) * share);
        return quantity.Comparator switch
        {
            Comparator.Above => new Stretch(low, double.PositiveInfinity, unit),
            Comparator.AtLeast => new Stretch(low - below, double.PositiveInfinity, unit),
            Comparator.Below => new Stretch(double.NegativeInfinity, high, unit),
            Comparator.AtMost => new Stretch(double.NegativeInfinity, high + above, unit),
            _ => new Stretch(low - below, high + above, unit),
        };
    }

    /// <summary>Whether both speak of one unit and no value is left by both. What touches in one point has none in common: 60 and 61 do not round to each other.</summary>
    internal bool Contradicts(Stretch other) =>
        Unit == other.Unit && Math.Min(High, other.High) - Math.Max(Low, other.Low) is var common && !double.IsInfinity(common) && common <= Tolerance(other);

    /// <inheritdoc />
    public override string ToString()
    {
        var unit = Unit.Length == 0 ? "" : " " + Unit;
        if (double.IsInfinity(High)) return string.Create(CultureInfo.InvariantCulture, $"{Low:G12}{unit} or more");
        return double.IsInfinity(Low) ? string.Create(CultureInfo.InvariantCulture, $"{High:G12}{unit} or less") : string.Create(CultureInfo.InvariantCulture, $"{Low:G12} to {High:G12}{unit}");
    }

    private double Tolerance(Stretch other) => 1e-9 * new[] { Low, High, other.Low, other.High }.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
}
