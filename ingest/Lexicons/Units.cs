using System.Globalization;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>The units of units.tsv, found at a place of a text by their longest writing.</summary>
internal sealed class Units
{
    private readonly Dictionary<string, Unit> exact;
    private readonly Dictionary<string, Unit> anyCase;
    private readonly int longest;

    private Units(Dictionary<string, Unit> exact, Dictionary<string, Unit> anyCase)
    {
        this.exact = exact;
        this.anyCase = anyCase;
        longest = exact.Keys.Max(surface => surface.Length);
    }

    internal static Units Read(TextReader reader)
    {
        var table = TsvTable.Read("units.tsv", reader);
        var exact = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var anyCase = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var surface = Folding.Fold(table.Cell(row, "surface"));
            var unit = new Unit(surface, table.Cell(row, "dimension"), double.Parse(table.Cell(row, "factor"), CultureInfo.InvariantCulture));
            exact.TryAdd(surface, unit);
            // Mt and mt, g and G differ: only words of several letters are read in any case.
            if (surface.Length > 3) anyCase.TryAdd(surface, unit);
        }

        return new Units(exact, anyCase);
    }

    /// <summary>The longest unit that begins at a place; null where none does.</summary>
    internal (Unit Unit, int Length)? LongestAt(string text, int at)
    {
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (IsCutWord(text, at + length)) continue;
            var surface = text.Substring(at, length);
            if (exact.TryGetValue(surface, out var unit) || anyCase.TryGetValue(surface, out unit)) return (unit, length);
        }

        return null;
    }

    private static bool IsCutWord(string text, int end) =>
        end < text.Length && char.IsAsciiLetter(text[end - 1]) && (char.IsAsciiLetterOrDigit(text[end]) && !char.IsAsciiDigit(text[end]));
}
