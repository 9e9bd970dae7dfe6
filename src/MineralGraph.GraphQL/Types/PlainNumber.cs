using System.Globalization;

namespace MineralGraph.GraphQL.Types;

/// <summary>Numbers in the shortest form that reads back as the same number: digits up to 1e21 and down to 1e-6, an exponent beyond.</summary>
internal static class PlainNumber
{
    public static string Show(double number)
    {
        if (number == 0) return "0";
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        return $"{(number < 0 ? "-" : "")}{Spread(shortest, shortest.IndexOf('E', StringComparison.Ordinal))}";
    }

    private static string Spread(string shortest, int mark)
    {
        if (mark < 0) return shortest;
        var exponent = int.Parse(shortest.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = shortest[..mark].Replace(".", "", StringComparison.Ordinal);
        return exponent switch
        {
            >= 0 and < 21 => digits.PadRight(exponent + 1, '0'),
            < 0 and >= -6 => $"0.{new string('0', -exponent - 1)}{digits}",
            _ => $"{shortest[..mark]}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}",
        };
    }
}
