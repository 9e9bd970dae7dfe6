namespace MineralGraph.GraphQL;

/// <summary>A place in a GraphQL text. Both figures begin at 1; a column counts UTF-16 units.</summary>
public readonly record struct SourceLocation(int Line, int Column);
