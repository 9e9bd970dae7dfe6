using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>
/// How well a quote meets what is looked for, letter case aside: the share of its characters that the words cover. It depends on nothing but the two, so that every store ranks alike
/// and a search as of a revision answers the same later, whatever came in between.
/// </summary>
public static class QuoteMatch
{
    private const int ShortestWord = 3;

    /// <summary>The parts that a quote must hold, in lower case, none of a blank text: each word; where one has fewer than three characters and so says little alone, the text as a whole.</summary>
    public static ImmutableArray<string> Parts(string text)
    {
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => Length(word) < ShortestWord) ? [text.Trim().ToLowerInvariant()] : [.. words.Select(word => word.ToLowerInvariant())];
    }

    /// <summary>Between 0.01 and 0.99; null where the quote lacks a part.</summary>
    public static double? Score(string quote, ImmutableArray<string> parts)
    {
        var text = quote.ToLowerInvariant();
        if (!parts.All(part => text.Contains(part, StringComparison.Ordinal))) return null;
        var length = Length(text);
        return Clamp((double)parts.Sum(part => length - Length(text.Replace(part, "", StringComparison.Ordinal))) / length);
    }

    /// <summary>A share of a quote as a score: behind every name, which scores 1 or more.</summary>
    public static double Clamp(double share) => Math.Clamp(share, 0.01, 0.99);

    private static int Length(string text) => text.EnumerateRunes().Count();
}
