using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite;

/// <summary>The embedded store: one SQLite file is the record, and an immutable image of the graph in memory answers.</summary>
public sealed class SqliteStore : IGraphStore
{
    private readonly Database database;

    private SqliteStore(Database database, ImageReader reader, SqliteWriter writer)
    {
        this.database = database;
        Reader = reader;
        Writer = writer;
        Quality = new SqliteQualityLog(database);
    }

    /// <inheritdoc />
    public IGraphReader Reader { get; }

    /// <inheritdoc />
    public IGraphWriter Writer { get; }

    /// <inheritdoc />
    public IQualityLog Quality { get; }

    /// <summary>Opens the store of a file, makes it where there is none, and brings its schema up to date.</summary>
    /// <exception cref="ProblemException">MG4001–MG4008: the file cannot serve as a store; it was left as it is.</exception>
    public static async Task<SqliteStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation = default)
    {
        var database = await Database.OpenAsync(options, cancellation).ConfigureAwait(false);
        try
        {
            var image = new CurrentImage(await database.LoadImageAsync(cancellation).ConfigureAwait(false));
            return new SqliteStore(database, new ImageReader(image, database), new SqliteWriter(database, image, options.Clock));
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
