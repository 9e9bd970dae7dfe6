namespace MineralGraph.Ingest.Recognition;

/// <summary>The canonical name of a host that no lexicon lists: its English words in the singular, joined by underscores (galvanizing residues: galvanizing_residue).</summary>
internal static class HostName
{
    internal static string Of(string words) => Singular(words.ToLowerInvariant()).Replace(' ', '_').Replace('-', '_');

    private static string Singular(string words) => words switch
    {
        [.., 's', 's', 'e', 's'] or [.., 's', 'h', 'e', 's'] => words[..^2],
        [.., 'i', 'n', 'g', 's'] or [.., 's', 's'] => words,
        [.., 's'] => words[..^1],
        _ => words,
    };
}
