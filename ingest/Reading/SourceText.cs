namespace MineralGraph.Ingest.Reading;

/// <summary>The decoded text of a document, exactly as it stands, with its lines. Every quote is a stretch of it.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <summary>Takes a text; lines end at \n, \r\n or \r.</summary>
    public SourceText(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The number of lines.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>The 1-based line on which the character at an offset stands.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Start and end of a 1-based line, without its line break.</summary>
    public (int Start, int End) Line(int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r' && end > start) end--;
        return (start, end);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) starts.Add(at + 1);
        }

        return [.. starts];
    }
}
