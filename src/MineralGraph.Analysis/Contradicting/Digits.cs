using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Contradicting;

/// <summary>
/// How exactly a number was written: the unit of its last digit that says something. Zeros at the end of a whole number say nothing, except that two digits
/// always count (1,000 is exact to hundreds, 190,000 to ten thousands) and that percent are exact to the unit; a fraction of 1 is exact to a tenth at least.
/// </summary>
internal static partial class Digits
{
    /// <summary>The unit of the last digit of each end of a quantity, in the base unit of its dimension.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="asWritten">Its words; where they hold the number, its zeros behind the point count.</param>
    internal static (double Low, double High) UnitsOf(Quantity quantity, string asWritten)
    {
        var written = Numbers().Matches(CompatibilityForm.Of(asWritten)).Select(match => Blanks().Replace(match.Value, "")).ToList();
        var low = UnitOf(quantity.Number, written.FirstOrDefault(), quantity.Normalised.Dimension);
        var high = quantity.Max is { } max ? UnitOf(max, written.Skip(1).FirstOrDefault(), quantity.Normalised.Dimension) : low;
        var factor = FactorOf(quantity);
        return (low * factor, high * factor);
    }

    private static double UnitOf(double number, string? written, string dimension)
    {
        var own = Math.Abs(number).ToString("0.############", CultureInfo.InvariantCulture);
        if (written is null || !IsPowerOfTen(number, written, out var power)) (written, power) = (own, 1);
        var isShare = dimension is "%" or "rank";
        var unit = LastDigit(written, keepsZeros: isShare) * power;
        return dimension.Length == 0 && number <= 1 ? Math.Min(unit, 0.1) : isShare ? Math.Min(unit, 1) : unit;
    }

    // 1.38 of "1.38×10⁹ t" stands for 1,380,000,000: its digits are those of the number, moved.
    private static bool IsPowerOfTen(double number, string written, out double power)
    {
        power = 1;
        if (!double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mantissa) || mantissa == 0 || number <= 0) return false;
        var exponent = Math.Round(Math.Log10(number / mantissa));
        power = Math.Pow(10, exponent);
        return Math.Abs(mantissa * power - number) <= 1e-9 * number;
    }

    private static double LastDigit(string digits, bool keepsZeros)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) return Math.Pow(10, point + 1 - digits.Length);
        if (keepsZeros) return 1;
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        return Math.Pow(10, Math.Clamp(zeros, 0, Math.Max(0, digits.Length - 2)));
    }

    private static double FactorOf(Quantity quantity) =>
        quantity.Number != 0 ? quantity.Normalised.Low / quantity.Number
        : quantity.Max is { } max && max != 0 ? quantity.Normalised.High / max
        : 1;

    [GeneratedRegex(@"\d{1,3}([ ,\u00a0]\d{3})+(\.\d+)?|\d+(\.\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[ ,\u00a0]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
