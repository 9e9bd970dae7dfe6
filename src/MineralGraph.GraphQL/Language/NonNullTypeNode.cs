namespace MineralGraph.GraphQL.Language;

/// <summary>A type that is never null.</summary>
internal sealed record NonNullTypeNode(int Start, TypeNode Of) : TypeNode(Start);
