namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>One read for all who ask at once. Nobody is given an answer that was asked for before he asked: who comes while a read is under way waits for the next one.</summary>
internal sealed class SharedRead<T>(Func<Task<T>> read)
{
    private readonly Lock guard = new();
    private Task<T>? underWay;
    private Task<T>? next;

    internal Task<T> AskAsync(CancellationToken cancellation)
    {
        lock (guard)
        {
            if (next is null && underWay is not { IsCompleted: false }) return (underWay = read()).WaitAsync(cancellation);
            return (next ??= FollowAsync(underWay!)).WaitAsync(cancellation);
        }
    }

    private async Task<T> FollowAsync(Task<T> before)
    {
        await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        Task<T> begun;
        lock (guard)
        {
            begun = read();
            (underWay, next) = (begun, null);
        }

        return await begun.ConfigureAwait(false);
    }
}
