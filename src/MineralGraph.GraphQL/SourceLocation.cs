namespace MineralGraph.GraphQL;

/// <summary>A place in a query, both counts from 1.</summary>
public readonly record struct SourceLocation(int Line, int Column);
