using MineralGraph.Model;

namespace MineralGraph.Ingest.Cleaning;

/// <summary>Text as the later stages read it, each of whose characters knows where it stands in the source.</summary>
public sealed class CleanText
{
    private readonly int[] offsets;

    internal CleanText(string text, int[] offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The source offset of a character.</summary>
    public int SourceOffset(int index) => offsets[index];

    /// <summary>The stretch of the source from the first to the last character of a stretch of this text.</summary>
    public SourceSpan ToSource(TextSpan span) => new(offsets[span.Start], offsets[span.End - 1] + 1);

    /// <summary>A part of this text.</summary>
    public CleanText Slice(TextSpan span) => new(Text[span.Start..span.End], offsets[span.Start..span.End]);
}
