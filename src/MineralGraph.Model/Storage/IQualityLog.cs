namespace MineralGraph.Model.Storage;

/// <summary>What extraction reached when it was last measured, kept beside the graph. A failing store throws <see cref="ProblemException"/> with a code MG4xxx.</summary>
public interface IQualityLog
{
    /// <summary>The figures, or null where none were ever kept.</summary>
    ValueTask<MeasuredQuality?> FindAsync(CancellationToken cancellation = default);

    /// <summary>Keeps figures in place of earlier ones.</summary>
    ValueTask KeepAsync(MeasuredQuality quality, CancellationToken cancellation = default);
}
