namespace MineralGraph.Schema;

/// <summary>The definition of the GraphQL API.</summary>
public static class SchemaDefinition
{
    /// <summary>schema.graphql.</summary>
    public static string Sdl { get; } = SchemaResources.Read("schema.graphql");
}
