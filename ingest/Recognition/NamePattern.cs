using System.Text.RegularExpressions;
using MineralGraph.Ingest.Lexicons;

namespace MineralGraph.Ingest.Recognition;

/// <summary>A way in which names are formed that no list can hold: X矿床, X盐湖, 《…条例》, X公司, the X Act.</summary>
/// <param name="Kind">What such a name names.</param>
/// <param name="Language">zh or en: the documents in whose sentences it is looked for.</param>
/// <param name="Pattern">The pattern; its group <c>name</c> is the name, the whole match the words.</param>
internal sealed record NamePattern(EntityKinds Kind, string Language, Regex Pattern)
{
    // Stands, in the text that patterns read, where a place already recognised stands: a name does not reach across it.
    internal const char Edge = '\u0001';

    /// <summary>Whether the pattern itself speaks of the edge, as those of policies and organisations do that are written without marks around them.</summary>
    internal bool StopsAtPlaces { get; } = Pattern.ToString().Contains(@"\x01", StringComparison.Ordinal);

    internal static List<NamePattern> Read(TextReader reader)
    {
        var table = TsvTable.Read("name-patterns.tsv", reader);
        return [.. table.Rows.Select(row => new NamePattern(
            Enum.Parse<EntityKinds>(table.Cell(row, "kind"), ignoreCase: true),
            table.Cell(row, "language"),
            new Regex(table.Cell(row, "pattern"), RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)))];
    }
}
