namespace MineralGraph.GraphQL.Language;

/// <summary>Specification 2.9.4, String Value: a block string without the indentation that its lines share.</summary>
internal static class BlockStrings
{
    internal static string Dedent(string raw)
    {
        var lines = raw.ReplaceLineEndings("\n").Split('\n');
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        var kept = lines.Select((line, index) => index == 0 ? line : line.Length >= indent ? line[indent..] : "").ToList();
        while (kept.Count > 0 && IsBlank(kept[0])) kept.RemoveAt(0);
        while (kept.Count > 0 && IsBlank(kept[^1])) kept.RemoveAt(kept.Count - 1);
        return string.Join('\n', kept);
    }

    private static int Indentation(string line) => line.TakeWhile(character => character is ' ' or '\t').Count();

    private static bool IsBlank(string line) => Indentation(line) == line.Length;
}
