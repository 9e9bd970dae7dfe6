using System.Collections.Immutable;
using System.Globalization;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>A numbered step of a store's schema, as its file in graph-schema/ gives it.</summary>
/// <param name="Number">1, 2, 3 …, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Script">Its text.</param>
public sealed record Migration(int Number, string Name, string Script)
{
    /// <summary>The migrations of a store, sqlite or neo4j, in order.</summary>
    /// <exception cref="ProblemException">MG3301: a file has no number.</exception>
    public static ImmutableArray<Migration> Of(string store) => [.. SchemaResources.Below($"{store}/").Select(path => Parse(SchemaResources.File(path)))];

    /// <summary>Reads the number from the name of a file.</summary>
    /// <exception cref="ProblemException">MG3301: it has none.</exception>
    public static Migration Parse(SchemaFile file)
    {
        var name = Path.GetFileName(file.Path);
        return name.Length > 5 && name[4] == '-' && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Migration(number, name, file.Text)
            : throw new ProblemException(new Problem("MG3301", $"{file.Path} has no number. Call it like 0001-graph.sql: four digits, a hyphen, words in lower case."));
    }
}
