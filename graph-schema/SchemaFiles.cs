using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>The files of graph-schema/ that must agree.</summary>
/// <param name="Ontology">ontology.yml.</param>
/// <param name="Background">background.tsv and every background-*.tsv.</param>
/// <param name="Sdl">schema.graphql.</param>
/// <param name="Migrations">The scripts of all stores.</param>
public sealed record SchemaFiles(SchemaFile Ontology, ImmutableArray<SchemaFile> Background, SchemaFile Sdl, ImmutableArray<SchemaFile> Migrations)
{
    /// <summary>The files that are built in.</summary>
    public static SchemaFiles BuiltIn => new(
        SchemaResources.File("ontology.yml"),
        [.. SchemaResources.Below("background").Select(SchemaResources.File)],
        SchemaResources.File("schema.graphql"),
        [.. SchemaResources.Below("sqlite/").Concat(SchemaResources.Below("neo4j/")).Select(SchemaResources.File)]);
}
