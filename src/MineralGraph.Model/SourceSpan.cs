namespace MineralGraph.Model;

/// <summary>A stretch of a document's source text, in UTF-16 units.</summary>
public readonly record struct SourceSpan
{
    /// <summary>Takes a start and an end behind it.</summary>
    public SourceSpan(int start, int end)
    {
        if (start < 0 || end <= start) throw new ArgumentException($"A stretch of text runs forwards, not from {start} to {end}.", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>Offset of the first character.</summary>
    public int Start { get; }

    /// <summary>Offset behind the last character.</summary>
    public int End { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;
}
