namespace MineralGraph.Model.Storage;

/// <summary>A revision that is presumed to be the newest.</summary>
/// <param name="revision">The revision.</param>
public abstract class PresumedRevision(Revision revision)
{
    /// <summary>The revision.</summary>
    public Revision Revision => revision;

    /// <summary>Whether it was the newest at some moment since it was presumed to be.</summary>
    public abstract ValueTask<bool> HoldsAsync(CancellationToken cancellation = default);
}
