using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Relations;

/// <summary>前者 and 后者: the first and the last of two that were named together.</summary>
internal static class FormerOrLatter
{
    private const int Pair = 2;

    private static readonly char[] Separators = ['，', ',', ';', ':', '。'];

    /// <summary>Of the ends carried to a clause, the one that it speaks of where it begins with 前者 or 后者; else all of them.</summary>
    internal static IReadOnlyList<RelationEnd> Of(IReadOnlyList<RelationEnd> ends, string text, TextSpan match)
    {
        if (ends.Count != Pair) return ends;
        var begins = match.End - text.AsSpan(match.Start, match.Length).TrimStart(Separators).Length;
        var words = text.AsSpan(begins == 0 ? 0 : text.LastIndexOfAny(Separators, begins - 1) + 1);
        return words.StartsWith("前者", StringComparison.Ordinal) ? [ends[0]] : words.StartsWith("后者", StringComparison.Ordinal) ? [ends[^1]] : ends;
    }
}
