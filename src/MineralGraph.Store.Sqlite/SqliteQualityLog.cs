using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite;

/// <summary>Keeps figures of quality in a table of one row.</summary>
internal sealed class SqliteQualityLog(Database database) : IQualityLog
{
    private const string Find = "SELECT figures FROM quality WHERE id = 1";

    private const string Keep = "INSERT INTO quality (id, figures) VALUES (1, $figures) ON CONFLICT (id) DO UPDATE SET figures = excluded.figures";

    /// <inheritdoc />
    public async ValueTask<MeasuredQuality?> FindAsync(CancellationToken cancellation = default)
    {
        var figures = await InTurnAsync(async () =>
        {
            await using var command = database.Command(Find);
            return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string;
        }, cancellation).ConfigureAwait(false);
        return figures is null ? null : MeasuredQuality.Parse(figures);
    }

    /// <inheritdoc />
    public async ValueTask KeepAsync(MeasuredQuality quality, CancellationToken cancellation = default) => await InTurnAsync(async () =>
    {
        await using var command = database.Command(Keep, ("$figures", quality.ToJson()));
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }, cancellation).ConfigureAwait(false);

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await database.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await database.InTransactionAsync(work, cancellation).ConfigureAwait(false);
        }
        finally
        {
            database.Gate.Release();
        }
    }
}
