using System.Collections.Frozen;
using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>Cuts running text into sentences, at the marks that end one and never behind an abbreviation or inside brackets.</summary>
public static class SentenceSplitter
{
    /// <summary>No sentence is longer, so that work on one is bounded whatever a file holds.</summary>
    public const int LongestSentence = 1200;

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "e.g", "i.e", "etc", "vs", "al", "fig", "no", "st", "dr", "mr", "mrs", "approx", "ca", "cf", "inc", "ltd", "co", "corp", "u.s", "u.k", "vol", "pp", "eq", "resp", "est", "jan", "feb", "aug", "sep", "sept", "oct", "nov", "dec", "sec", "gov",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stretches of the sentences of a text, without blanks around them.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var start = 0;
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth = Depth(depth, text[at]);
            var cut = at - start >= LongestSentence;
            if (!cut && (depth > 0 && text[at] != '。' || !EndsAt(text, at))) continue;
            var end = cut ? at + 1 : PastClosing(text, at + 1);
            if (Trim(text, start, end) is { Length: > 0 } span) yield return span;
            start = end;
            at = end - 1;
            depth = 0;
        }

        if (Trim(text, start, text.Length) is { Length: > 0 } rest) yield return rest;
    }

    private static int Depth(int depth, char character) => character switch
    {
        '(' => depth + 1,
        ')' => Math.Max(0, depth - 1),
        _ => depth,
    };

    private static bool EndsAt(string text, int at) => text[at] switch
    {
        '。' or '!' or '?' or '…' => true,
        ';' => !ListsOn(text, at),
        '.' => EndsEnglish(text, at),
        _ => false,
    };

    // English lists in semicolons (China, 53%; Germany, 13%) are one sentence; a Chinese one begins a new thought.
    private static bool ListsOn(string text, int at) =>
        at + 2 < text.Length && text[at + 1] == ' ' && char.IsAscii(text[at + 2]) && at > 0 && char.IsAscii(text[at - 1]);

    private static bool EndsEnglish(string text, int at)
    {
        if (at + 1 < text.Length && text[at + 1] is not (' ' or '"' or '\'')) return false;
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '"' or '\'' && next < text.Length) next++;
        if (next < text.Length && !(char.IsUpper(text[next]) || char.IsDigit(text[next]) || Writing.IsHan(text[next]) || text[next] == '(')) return false;
        var word = at;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        var last = text[word..at];
        return !Abbreviations.Contains(last) && !(last.Length == 1 && char.IsUpper(last[0]));
    }

    private static int PastClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or ')' or '\'' && at < text.Length) at++;
        return at;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] == ' ') end--;
        return new TextSpan(start, end);
    }
}
