namespace MineralGraph.GraphQL.Types;

/// <summary>Names that a client may have meant, nearest first.</summary>
internal static class Suggestions
{
    private const int Most = 5;
    private const int LongestName = 100;

    /// <summary>" Did you mean …?", or nothing where no name is near.</summary>
    public static string For(string input, IEnumerable<string> names, string? kind = null) =>
        DidYouMean(Near(input, names), kind);

    public static string DidYouMean(IReadOnlyList<string> names, string? kind = null) =>
        names.Count == 0 ? "" : $" Did you mean {(kind is null ? "" : $"{kind} ")}{OrList([.. names.Take(Most).Select(name => $"\"{name}\"")])}?";

    public static IReadOnlyList<string> Near(string input, IEnumerable<string> names)
    {
        if (input.Length > LongestName) return [];
        var threshold = (int)Math.Floor(input.Length * 0.4) + 1;
        return [.. names.Distinct(StringComparer.Ordinal)
            .Select(name => (name, distance: Distance(input, name, threshold)))
            .Where(pair => pair.distance <= threshold)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.name, NaturalComparer.Instance)
            .Select(pair => pair.name)];
    }

    public static string OrList(IReadOnlyList<string> items) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} or {items[1]}",
        _ => $"{string.Join(", ", items.SkipLast(1))}, or {items[^1]}",
    };

    /// <summary>Insertions, deletions, substitutions and exchanges of neighbours between the two; a difference of case only counts 1.</summary>
    private static int Distance(string input, string name, int threshold)
    {
        if (input == name) return 0;
        var first = input.ToLowerInvariant();
        var second = name.ToLowerInvariant();
        if (first == second) return 1;
        if (Math.Abs(first.Length - second.Length) > threshold) return int.MaxValue;
        var rows = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= second.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= first.Length; i++)
            for (var j = 1; j <= second.Length; j++)
                rows[i, j] = Cell(rows, first, second, (i, j));
        return rows[first.Length, second.Length];
    }

    private static int Cell(int[,] rows, string first, string second, (int I, int J) at)
    {
        var (i, j) = at;
        var cost = first[i - 1] == second[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        var isExchange = i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1];
        return isExchange ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
