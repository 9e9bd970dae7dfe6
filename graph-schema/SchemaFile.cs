namespace MineralGraph.Schema;

/// <summary>A file of graph-schema/.</summary>
/// <param name="Path">Its path below that folder.</param>
/// <param name="Text">Its text.</param>
public sealed record SchemaFile(string Path, string Text);
