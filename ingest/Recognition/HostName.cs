using System.Text.RegularExpressions;

namespace MineralGraph.Ingest.Recognition;

/// <summary>The canonical name of a host that no lexicon lists: its English words in the singular, joined by underscores (galvanizing residues: galvanizing_residue).</summary>
internal static partial class HostName
{
    internal static string Of(string words) => Joined(Leavings().Match(words.ToLowerInvariant()) is { Success: true } left
        ? $"{left.Groups["metal"].Value} {Singular(left.Groups["process"].Value).Replace("purification", "refining", StringComparison.Ordinal).Replace("smelter", "smelting", StringComparison.Ordinal).Replace("refinery", "refining", StringComparison.Ordinal)} {Singular(left.Groups["head"].Value)}"
        : Singular(words.ToLowerInvariant()));

    private static string Joined(string words) => words.Replace(' ', '_').Replace('-', '_');

    // Residues obtained during the refining of copper are copper refining residue, dusts of tin smelters tin smelting dust.
    [GeneratedRegex(@"^(?<head>([a-z]+[ -])?[a-z]+) (from|of|at|in|left|generated|obtained|produced|formed|collected|arising)\b.*?(\b(?<process>[a-z]+) of (?<metal>[a-z-]+)( ores?)?|\b(?<metal>[a-z]+( and [a-z]+)?)[ -](?<process>[a-z]+))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Leavings();

    private static string Singular(string words) => words switch
    {
        [.., 'i', 'e', 's'] => words[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 's', 'h', 'e', 's'] => words[..^2],
        [.., 'i', 'n', 'g', 's'] or [.., 's', 's'] => words,
        [.., 's'] => words[..^1],
        _ => words,
    };
}
