using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Relations;

/// <summary>前者 and 后者: the first and the last of those that were named together.</summary>
internal static class FormerOrLatter
{
    private static readonly char[] Separators = ['，', ',', ';', ':', '。'];

    /// <summary>Of the ends carried to a clause, the one that it speaks of where it begins with 前者 or 后者; else all of them.</summary>
    internal static IReadOnlyList<RelationEnd> Of(IReadOnlyList<RelationEnd> ends, string text, TextSpan match)
    {
        if (ends.Count < 2) return ends;
        var begins = match.End - text.AsSpan(match.Start, match.Length).TrimStart(Separators).Length;
        var words = text.AsSpan(begins == 0 ? 0 : text.LastIndexOfAny(Separators, begins - 1) + 1);
        if (words.StartsWith("其中", StringComparison.Ordinal)) words = words[2..];
        return words.StartsWith("前者", StringComparison.Ordinal) ? [ends[0]] : words.StartsWith("后者", StringComparison.Ordinal) ? [ends[^1]] : ends;
    }

    /// <summary>The one of a list that the words before a figure mean.</summary>
    internal static List<RelationEnd> Meant(List<RelationEnd> ends, ReadOnlySpan<char> words) =>
        ends.Count < 2 ? ends : words.Contains("前者", StringComparison.Ordinal) ? [ends[0]] : words.Contains("后者", StringComparison.Ordinal) ? [ends[^1]] : ends;
}
