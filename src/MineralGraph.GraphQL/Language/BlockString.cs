namespace MineralGraph.GraphQL.Language;

/// <summary>Specification, section 2.9.4: the common indentation and the empty lines around a block string are no part of its value.</summary>
internal static class BlockString
{
    public static string Dedent(IReadOnlyList<string> lines)
    {
        var filled = Enumerable.Range(0, lines.Count).Where(index => Indent(lines[index]) < lines[index].Length).ToList();
        if (filled.Count == 0) return "";
        var common = filled.Where(index => index > 0).Select(index => Indent(lines[index])).DefaultIfEmpty(0).Min();
        var dedented = Enumerable.Range(filled[0], filled[^1] - filled[0] + 1)
            .Select(index => index == 0 ? lines[0] : lines[index][Math.Min(common, lines[index].Length)..]);
        return string.Join('\n', dedented);
    }

    /// <summary>The block string that reads back as <paramref name="value"/>, over several lines where one would not do.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingle = lines.Length == 1;
        var leads = !isSingle && lines.Skip(1).All(line => line.Length == 0 || IsWhite(line[0]));
        var trails = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsBreak = (value.EndsWith('"') && !trails) || value.EndsWith('\\');
        var isMultiple = !isSingle || value.Length > 70 || needsBreak || leads || trails;
        var skipsFirst = isSingle && value.Length > 0 && IsWhite(value[0]);
        var start = (isMultiple && !skipsFirst) || leads ? "\n" : "";
        return $"\"\"\"{start}{escaped}{(isMultiple || needsBreak ? "\n" : "")}\"\"\"";
    }

    private static int Indent(string line)
    {
        var width = 0;
        while (width < line.Length && IsWhite(line[width])) width++;
        return width;
    }

    private static bool IsWhite(char code) => code is ' ' or '\t';
}
