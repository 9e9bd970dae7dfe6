using System.Collections.Immutable;
using System.Globalization;

namespace MineralGraph.Schema;

/// <summary>A numbered step of a store's schema, as its file in graph-schema/ gives it.</summary>
/// <param name="Number">1, 2, 3 …, without gaps.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Script">Its text.</param>
public sealed record Migration(int Number, string Name, string Script)
{
    /// <summary>The migrations of a store, sqlite or neo4j, in order.</summary>
    public static ImmutableArray<Migration> Of(string store) =>
    [
        .. SchemaResources.Below($"{store}/").Select(path => new Migration(
            int.Parse(Path.GetFileName(path)[..4], CultureInfo.InvariantCulture), Path.GetFileName(path), SchemaResources.Read(path))),
    ];
}
