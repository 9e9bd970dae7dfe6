namespace MineralGraph.Ingest.Segmentation;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, with its mark.</summary>
    ListItem,
}
