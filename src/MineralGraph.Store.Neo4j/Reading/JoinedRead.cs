namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>One read for all who ask the same while it is under way. Who gives up leaves the others theirs; when the last one does, the read is broken off.</summary>
/// <param name="read">The read; it begins when the first one joins.</param>
/// <param name="givenUp">Breaks the read off.</param>
internal sealed class JoinedRead<T>(Func<CancellationToken, Task<T>> read, CancellationTokenSource givenUp)
{
    private readonly Lock guard = new();
    private Task<T>? underWay;
    private int waiting;
    private bool isGivenUp;

    /// <summary>The answer; null where everybody before gave up, so that another read has to begin.</summary>
    internal Task<T>? Join(CancellationToken cancellation)
    {
        lock (guard)
        {
            if (isGivenUp) return null;
            waiting++;
            underWay ??= read(givenUp.Token);
        }

        return WaitAsync(underWay, cancellation);
    }

    private async Task<T> WaitAsync(Task<T> answer, CancellationToken cancellation)
    {
        try
        {
            return await answer.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (IsGivenUp(answer)) await givenUp.CancelAsync().ConfigureAwait(false);
        }
    }

    private bool IsGivenUp(Task<T> answer)
    {
        lock (guard) return isGivenUp = --waiting == 0 && !answer.IsCompleted;
    }
}
