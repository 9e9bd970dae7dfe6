using MineralGraph.Ingest.Cleaning;

namespace MineralGraph.Ingest.Segmentation;

/// <summary>A sentence of a block.</summary>
/// <param name="Text">Its text, cleaned.</param>
/// <param name="Block">The number of its block in the document.</param>
/// <param name="Language">zh or en.</param>
public sealed record Sentence(CleanText Text, int Block, string Language);
