using System.Text.RegularExpressions;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Capitals whose names are those of a province or state as well: they stand for their country where they act, and for the place where something lies there.</summary>
internal static partial class CapitalCity
{
    private const int LongestLead = 16;

    internal static bool IsOne(string text, TextSpan name) => text.AsSpan(name.Start, name.Length) is "washington" or "beijing";

    internal static bool Acts(string text, TextSpan name) => Deed().IsMatch(text, name.End) && !Whereabouts().IsMatch(text[Math.Max(0, name.Start - LongestLead)..name.Start]);

    [GeneratedRegex(@"\G('s|’s)?(,? (the|which|already|long|whose)\b|( also| now| again| then| recently)? [a-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Deed();

    [GeneratedRegex(@"\b(in|at|near|outside|around|of|to|through|from|across|western|eastern|northern|southern|northeast|northeastern)( the)?,? $|[a-z], $", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whereabouts();
}
