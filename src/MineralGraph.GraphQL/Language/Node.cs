namespace MineralGraph.GraphQL.Language;

/// <summary>A part of a parsed document, which knows where it begins.</summary>
internal abstract record Node(int Start);
