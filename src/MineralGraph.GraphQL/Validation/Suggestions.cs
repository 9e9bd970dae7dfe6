namespace MineralGraph.GraphQL.Validation;

/// <summary>Names that somebody may have meant.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>" Did you mean "a" or "b"?", or nothing.</summary>
    internal static string For(string word, IEnumerable<string> known)
    {
        var near = known.Select(name => (name, distance: Distance(word, name))).Where(pair => pair.distance <= Math.Max(1, word.Length * 2 / 5))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.name, StringComparer.Ordinal).Take(Most).Select(pair => $"\"{pair.name}\"").ToList();
        return near.Count switch
        {
            0 => "",
            1 => $" Did you mean {near[0]}?",
            2 => $" Did you mean {near[0]} or {near[1]}?",
            _ => $" Did you mean {string.Join(", ", near[..^1])}, or {near[^1]}?",
        };
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
