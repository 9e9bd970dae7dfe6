using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Relations;

/// <summary>Tells by what stands around a metal whether English words speak of its ore: what tin mining yields comes out of tin ore, what tin smelting yields comes of tin.</summary>
internal static partial class MinedMetal
{
    private const int LongestLead = 24;

    internal static bool IsIn(string text, TextSpan metal) => Mined().IsMatch(text, metal.End) || Mining().IsMatch(text[Math.Max(0, metal.Start - LongestLead)..metal.Start]);

    [GeneratedRegex(@"\G( metals?)?[ -](ore[ -]|ores )?(mining(?! (and|&|,) (smelting|refining|processing))|mines?\b|miners?\b|ore processing|ore dressing|beneficiation|milling|concentrators?\b|concentrates?\b|ores?\b|flotation)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mined();

    [GeneratedRegex(@"\b(mining|miners|milling|beneficiation|flotation) of (the )?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mining();
}
