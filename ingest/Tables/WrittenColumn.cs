namespace MineralGraph.Ingest.Tables;

/// <summary>A column rule as columns.yml writes it.</summary>
internal sealed class WrittenColumn
{
    public string Id { get; init; } = "";

    public int Version { get; init; } = 1;

    public string Header { get; init; } = "";

    public string Predicate { get; init; } = "";

    public string Cell { get; init; } = "";

    public string? Unless { get; init; }

    public string? Measure { get; init; }
}
