namespace MineralGraph.GraphQL.Language;

/// <summary>A part of a document and where it begins. Nodes are told apart by identity, not by content, wherever they are keys.</summary>
internal abstract record Node
{
    public SourceLocation Location { get; init; }
}
