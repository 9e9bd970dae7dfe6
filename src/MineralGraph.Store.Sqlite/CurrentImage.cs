using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>The image that answers now; a commit puts the next one in its place at once, and what another process wrote is read soon after.</summary>
internal sealed class CurrentImage(Database database, GraphImage first, TimeProvider clock)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private volatile GraphImage image = first;
    private long lookedAt = clock.GetTimestamp();

    internal GraphImage Now
    {
        get => image;
        set => image = value;
    }

    /// <summary>The image of what is in the file, for one that holds the gate.</summary>
    internal async Task<GraphImage> RefreshAsync(CancellationToken cancellation)
    {
        if (await database.IsWrittenByOthersAsync(cancellation).ConfigureAwait(false)) image = await database.LoadImageAsync(cancellation).ConfigureAwait(false);
        return image;
    }

    /// <summary>Looks now and then whether another process wrote; never waits for a writer of this one.</summary>
    internal ValueTask CatchUpAsync()
    {
        var (now, before) = (clock.GetTimestamp(), Volatile.Read(ref lookedAt));
        if (clock.GetElapsedTime(before, now) < Between || Interlocked.CompareExchange(ref lookedAt, now, before) != before || !database.Gate.Wait(0, CancellationToken.None)) return ValueTask.CompletedTask;
        return new ValueTask(LookAsync());
    }

    // All who read next are answered from what is loaded here: the one request that happens to look does not break it off.
    private async Task LookAsync()
    {
        try
        {
            await RefreshAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            database.Gate.Release();
        }
    }
}
