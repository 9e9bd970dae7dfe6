namespace MineralGraph.GraphQL.Language;

/// <summary>A list of a type.</summary>
internal sealed record ListTypeNode(int Start, TypeNode Of) : TypeNode(Start);
