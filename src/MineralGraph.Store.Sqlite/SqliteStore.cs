using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite;

/// <summary>The embedded store: one SQLite file is the record, and an immutable image of the graph in memory answers.</summary>
public sealed class SqliteStore : IGraphStore
{
    private readonly Database database;

    private SqliteStore(Database database, CurrentImage image, SqliteStoreOptions options)
    {
        this.database = database;
        var revisions = new RevisionWriting(database, image);
        Reader = new ImageReader(image, database);
        Writer = new SqliteWriter(revisions, options.Clock);
        Revisions = new SqliteRevisionLog(image, revisions, options.Path);
        Quality = new SqliteQualityLog(database);
    }

    /// <inheritdoc />
    public IGraphReader Reader { get; }

    /// <inheritdoc />
    public IGraphWriter Writer { get; }

    /// <inheritdoc />
    public IRevisionLog Revisions { get; }

    /// <inheritdoc />
    public IQualityLog Quality { get; }

    /// <summary>The file itself, for tests of what may be wrong with it.</summary>
    internal Database File => database;

    /// <summary>Opens the store of a file, makes it where there is none, and brings its schema up to date.</summary>
    /// <exception cref="ProblemException">MG4001–MG4008: the file cannot serve as a store; it was left as it is.</exception>
    public static async Task<SqliteStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation = default)
    {
        var database = await Database.OpenAsync(options, cancellation).ConfigureAwait(false);
        try
        {
            return new SqliteStore(database, new CurrentImage(database, await database.LoadImageAsync(cancellation).ConfigureAwait(false), options.Clock), options);
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
