namespace MineralGraph.Ingest;

/// <summary>Limits of ingestion.</summary>
public sealed record IngestOptions
{
    /// <summary>The largest document that is read, in bytes: 16 MiB unless said otherwise.</summary>
    public long LargestDocument { get; init; } = 16L << 20;
}
