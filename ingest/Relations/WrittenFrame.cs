namespace MineralGraph.Ingest.Relations;

/// <summary>A frame as a rule's file writes it. Filled by the YAML reader, hence the setters.</summary>
internal sealed class WrittenFrame
{
    public List<string> Unless { get; init; } = [];

    public string? Value { get; init; }

    public string? Partner { get; init; }

    public string? Scope { get; init; }

    public string? Many { get; init; }

    public string? Without { get; init; }

    public bool Nearest { get; init; }
}
