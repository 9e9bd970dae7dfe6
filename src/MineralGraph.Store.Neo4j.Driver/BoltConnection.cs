using MineralGraph.Store.Neo4j.Connection;
using Neo4j.Driver;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>Neo4j over Bolt. Retries are left to the store, which knows what may be written twice; bookmarks to the driver.</summary>
internal sealed class BoltConnection : ICypherConnection
{
    private readonly IDriver driver;
    private readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager(new BookmarkManagerConfig());
    private readonly string database;
    private readonly TimeSpan timeout;

    internal BoltConnection(Neo4jStoreOptions options)
    {
        var credentials = options.Token is { Length: > 0 } token ? AuthTokens.Bearer(token) : AuthTokens.Basic(options.Address.User, options.Password ?? options.Address.Password);
        driver = GraphDatabase.Driver(options.Address.Server, credentials, settings => settings.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithMaxTransactionRetryTime(TimeSpan.Zero));
        database = options.Address.Database;
        timeout = options.Timeout;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherQuery query, CancellationToken cancellation) => AutoCommitAsync(AccessMode.Read, query, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<CypherRow>> RunAsync(CypherQuery query, CancellationToken cancellation) => AutoCommitAsync(AccessMode.Write, query, cancellation);

    /// <inheritdoc />
    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => BoltFailures.ToldAsync(async () =>
    {
        await using var session = Session(AccessMode.Write);
        await using var transaction = await session.BeginTransactionAsync(settings => settings.WithTimeout(timeout)).WaitAsync(cancellation).ConfigureAwait(false);
        var result = await work(new BoltTransaction(transaction)).ConfigureAwait(false);
        await transaction.CommitAsync().WaitAsync(cancellation).ConfigureAwait(false);
        return result;
    });

    /// <inheritdoc />
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private Task<IReadOnlyList<CypherRow>> AutoCommitAsync(AccessMode mode, CypherQuery query, CancellationToken cancellation) => BoltFailures.ToldAsync(async () =>
    {
        await using var session = Session(mode);
        var cursor = await session.RunAsync(query.Text, BoltValues.Of(query.Parameters), settings => settings.WithTimeout(timeout)).WaitAsync(cancellation).ConfigureAwait(false);
        return await BoltValues.RowsAsync(cursor, cancellation).ConfigureAwait(false);
    });

    private IAsyncSession Session(AccessMode mode) =>
        driver.AsyncSession(settings => settings.WithDatabase(database).WithDefaultAccessMode(mode).WithBookmarkManager(bookmarks));
}
