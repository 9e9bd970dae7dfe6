using System.Text;

namespace MineralGraph.Ingest.Cleaning;

/// <summary>Collects characters with their places; what is dropped leaves no trace in the text and none of it is lost to quotes, which are cut from the source.</summary>
internal sealed class CleanTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    internal int Length => text.Length;

    internal char Last => text.Length == 0 ? '\0' : text[^1];

    internal void Add(char character, int offset)
    {
        text.Append(character);
        offsets.Add(offset);
    }

    internal CleanText Build() => new(text.ToString(), [.. offsets]);
}
