namespace MineralGraph.GraphQL.Language;

/// <summary>A type by its name.</summary>
internal sealed record NamedTypeNode(int Start, string Name) : TypeNode(Start);
