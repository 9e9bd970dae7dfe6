using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>The one way to a new revision: what is to change is worked out and written in one transaction, and the image follows when it is in the file.</summary>
internal sealed class RevisionWriting(Database database, CurrentImage current)
{
    /// <summary>Writes the change that is worked out from the newest image, if there is one; answers what goes with it.</summary>
    internal async Task<T> WriteAsync<T>(Func<GraphImage, (RevisionChange? Change, T Outcome)> work, CancellationToken cancellation)
    {
        await database.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var (next, outcome) = await database.InTransactionAsync(async () =>
            {
                var image = await current.RefreshAsync(cancellation).ConfigureAwait(false);
                var (change, outcome) = work(image);
                if (change is null) return (image, outcome);
                await new RowWriter(database, change.Revision, cancellation).WriteAsync(change).ConfigureAwait(false);
                return (image.With(change), outcome);
            }, cancellation).ConfigureAwait(false);
            current.Now = next;
            return outcome;
        }
        finally
        {
            database.Gate.Release();
        }
    }
}
