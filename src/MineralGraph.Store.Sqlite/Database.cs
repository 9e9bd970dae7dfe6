using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using MineralGraph.Model;
using MineralGraph.Schema;
using MineralGraph.Store.Sqlite.Image;

namespace MineralGraph.Store.Sqlite;

/// <summary>The file: opened with care, migrated, read whole at the start, written in transactions.</summary>
internal sealed class Database : IAsyncDisposable
{
    // "MGra": tells a store of ours from any other SQLite file.
    private const int ApplicationId = 0x4D477261;

    // A number that changes when another connection commits, and not when this one does.
    private const string WrittenByOthers = "PRAGMA data_version";

    private readonly SqliteConnection connection;
    private readonly string path;
    private long writtenByOthers;
    private bool isWriting;

    private Database(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <summary>One writer at a time: SQLite has one, and a connection is not for many threads.</summary>
    internal SemaphoreSlim Gate { get; } = new(1, 1);

    internal static async Task<Database> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation)
    {
        CheckPath(options);
        var settings = new SqliteConnectionStringBuilder { DataSource = options.Path, Pooling = false, DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds) };
        var database = new Database(new SqliteConnection(settings.ToString()), options.Path);
        try
        {
            await database.GuardAsync(() => database.PrepareAsync(cancellation)).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    internal SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Whether another connection wrote since the image was last loaded.</summary>
    internal Task<bool> IsWrittenByOthersAsync(CancellationToken cancellation) =>
        GuardAsync(async () => await NumberAsync(WrittenByOthers, cancellation).ConfigureAwait(false) != writtenByOthers);

    /// <summary>Reads the whole file as it stands at one moment, whoever writes meanwhile.</summary>
    internal Task<GraphImage> LoadImageAsync(CancellationToken cancellation) => GuardAsync(async () =>
    {
        // Within a writer's transaction the moment is already chosen.
        await using var snapshot = isWriting ? null : connection.BeginTransaction(deferred: true);
        var version = await NumberAsync(WrittenByOthers, cancellation).ConfigureAwait(false);
        var image = await new ImageLoader(this).LoadAsync(cancellation).ConfigureAwait(false);
        // Only now: a load that was broken off has to be made up for.
        writtenByOthers = version;
        return image;
    });

    internal async Task<IReadOnlyList<StatementId>> FindStatementsAsync(ImmutableArray<string> parts, CancellationToken cancellation)
    {
        await Gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await GuardAsync(() => QuoteSearch.FindAsync(this, parts, cancellation)).ConfigureAwait(false);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Runs work in one transaction: all of it is in the file afterwards, or nothing.</summary>
    internal Task<T> InTransactionAsync<T>(Func<Task<T>> work, CancellationToken cancellation) => GuardAsync(async () =>
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        isWriting = true;
        try
        {
            var result = await work().ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        }
        finally
        {
            isWriting = false;
        }
    });

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync().ConfigureAwait(false);
        Gate.Dispose();
    }

    private static void CheckPath(SqliteStoreOptions options)
    {
        if (Directory.Exists(options.Path)) throw new ProblemException(StoreProblems.IsFolder(options.Path));
        if (Path.GetDirectoryName(Path.GetFullPath(options.Path)) is { } folder && !Directory.Exists(folder)) throw new ProblemException(StoreProblems.NoFolder(options.Path));
        if (options.MustExist && !File.Exists(options.Path)) throw new ProblemException(StoreProblems.Missing(options.Path));
    }

    private async Task<bool> PrepareAsync(CancellationToken cancellation)
    {
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        var application = await NumberAsync("PRAGMA application_id", cancellation).ConfigureAwait(false);
        var tables = await NumberAsync("SELECT count(*) FROM sqlite_master", cancellation).ConfigureAwait(false);
        if (application != ApplicationId && tables > 0) throw new ProblemException(StoreProblems.Foreign(path));
        await using (var settings = Command("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL"))
            await settings.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        await MigrateAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        var migrations = Migration.Of("sqlite");
        var version = (int)await NumberAsync("PRAGMA user_version", cancellation).ConfigureAwait(false);
        if (version > migrations.Length) throw new ProblemException(StoreProblems.Newer(path, version, migrations.Length));
        foreach (var migration in migrations.Where(migration => migration.Number > version))
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            await using var script = Command(migration.Script + string.Create(CultureInfo.InvariantCulture, $"; PRAGMA user_version = {migration.Number}; PRAGMA application_id = {ApplicationId}"));
            await script.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        }
    }

    internal async Task<long> NumberAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Command(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    // SQLite's own words, put as a problem with a remedy.
    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (SqliteException failed)
        {
            throw new ProblemException(failed.SqliteErrorCode switch
            {
                SQLitePCL.raw.SQLITE_NOTADB => StoreProblems.Foreign(path),
                SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => StoreProblems.Locked(path),
                SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR or SQLitePCL.raw.SQLITE_PERM => StoreProblems.NotWritable(path),
                _ => StoreProblems.Corrupt(path, failed.Message),
            }, failed);
        }
    }
}
