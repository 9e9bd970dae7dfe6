namespace MineralGraph.Ingest;

/// <summary>Limits of ingestion.</summary>
public sealed record IngestOptions
{
    /// <summary>The largest document that is read, in bytes: 64 MiB unless said otherwise.</summary>
    public long LargestDocument { get; init; } = 64L << 20;
}
