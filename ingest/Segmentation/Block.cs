using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>A heading, a paragraph or an item of a list: running text that knows its place in the source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">The rank of a heading, 1 the highest; 0 for anything else.</param>
/// <param name="Text">Its text, cleaned.</param>
public sealed record Block(BlockKind Kind, int Level, CleanText Text);
