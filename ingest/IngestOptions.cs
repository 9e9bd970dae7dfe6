namespace MineralGraph.Ingest;

/// <summary>Limits of ingestion.</summary>
public sealed record IngestOptions
{
    /// <summary>The largest document that is read, in bytes: 16 MiB unless said otherwise.</summary>
    public long LargestDocument { get; init; } = 16L << 20;

    /// <summary>The least confidence with which something found is stated: what is wrong more often than right helps neither editor nor reader. Measuring rules needs all they find.</summary>
    public double LeastConfidence { get; init; } = 0.4;
}
