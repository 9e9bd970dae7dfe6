using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Tries again what may pass, and tells the rest as a problem with a remedy.</summary>
internal sealed class SteadyConnection(ICypherConnection inner, Neo4jStoreOptions options) : ICypherConnection
{
    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation) => TryAsync(() => inner.ReadAsync(query, cancellation), options.Attempts, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => TryAsync(() => inner.RunAsync(query, cancellation), options.Attempts, cancellation);

    /// <inheritdoc />
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => TryAsync(() => inner.WriteAsync(work, cancellation), options.AttemptsToWrite, cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private async Task<T> TryAsync<T>(Func<Task<T>> attempt, int most, CancellationToken cancellation)
    {
        for (var (attempts, pause) = (1, options.FirstPause); ; attempts++, pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, options.LongestPause.Ticks)))
        {
            try
            {
                return await attempt().ConfigureAwait(false);
            }
            catch (CypherFailureException failure) when (failure.MayPass && attempts < most)
            {
                await Task.Delay(pause, options.Clock, cancellation).ConfigureAwait(false);
            }
            catch (CypherFailureException failure)
            {
                throw new ProblemException(StoreProblems.Of(options.Address.ToString(), failure), failure);
            }
        }
    }
}
