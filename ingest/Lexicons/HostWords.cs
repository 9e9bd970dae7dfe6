using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>The words of which Chinese names of hosts are made: what it is, which sort of it, what it is left by.</summary>
internal sealed class HostWords
{
    internal const string Head = "head";
    internal const string Kind = "kind";
    internal const string Type = "type";
    internal const string Process = "process";
    private const int Longest = 4;

    private readonly FrozenDictionary<string, Word> words;

    private HostWords(FrozenDictionary<string, Word> words) => this.words = words;

    internal static HostWords Read(TextReader reader)
    {
        var table = TsvTable.Read("host-words.tsv", reader);
        return new HostWords(table.Rows.Select(row => new Word(table.Cell(row, "zh"), [.. table.Cells(row, "en")], table.Cell(row, "part"))).ToFrozenDictionary(word => word.Written));
    }

    /// <summary>The longest word that begins at a place; null where there is none.</summary>
    internal Word? LongestAt(string text, int at)
    {
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            if (words.TryGetValue(text.Substring(at, length), out var word)) return word;
        }

        return null;
    }

    /// <summary>One of them.</summary>
    /// <param name="Written">The word.</param>
    /// <param name="Names">What it gives to the canonical name; of several, the one that the lexicons know, else the first.</param>
    /// <param name="Part">Head, kind, type or process.</param>
    internal sealed record Word(string Written, ImmutableArray<string> Names, string Part);
}
