using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Neo4j.Reading;
using MineralGraph.Store.Neo4j.Writing;

namespace MineralGraph.Store.Neo4j;

/// <summary>The store in a Neo4j database. Nothing is kept in the process that another one could make untrue, so that many processes may share one database.</summary>
public sealed class Neo4jStore : IGraphStore
{
    private readonly ICypherConnection connection;

    private Neo4jStore(ICypherConnection connection, Neo4jStoreOptions options)
    {
        this.connection = connection;
        Reader = new CypherReader(new RevisionWatch(connection), options);
        var revisions = new RevisionWriting(connection);
        Writer = new CypherWriter(revisions, options.Clock);
        Revisions = new CypherRevisionLog(connection, revisions);
        Quality = new CypherQualityLog(connection);
    }

    /// <inheritdoc />
    public IGraphReader Reader { get; }

    /// <inheritdoc />
    public IGraphWriter Writer { get; }

    /// <inheritdoc />
    public IRevisionLog Revisions { get; }

    /// <inheritdoc />
    public IQualityLog Quality { get; }

    /// <summary>Opens the store of a database over its Query API, makes it where the database is empty, and brings its schema up to date.</summary>
    /// <exception cref="ProblemException">MG4003, MG4004, MG4008, MG4014, MG4021–MG4030: the database cannot serve as a store; it was left as it is.</exception>
    public static Task<Neo4jStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellation = default)
    {
        if (options.Token is null && options.Password is null && options.Address.Password is null) throw new ProblemException(StoreProblems.NoPassword(options.Address.ToString()));
        return OpenAsync(new QueryApiConnection(options), options, cancellation);
    }

    /// <summary>Opens the store of a database over a connection of another kind, which the store then owns.</summary>
    /// <exception cref="ProblemException">As above.</exception>
    public static async Task<Neo4jStore> OpenAsync(ICypherConnection connection, Neo4jStoreOptions options, CancellationToken cancellation = default)
    {
        var steady = new SteadyConnection(connection, options);
        try
        {
            await new SchemaMigrator(steady, options).PrepareAsync(cancellation).ConfigureAwait(false);
            await new GraphCheck(steady).RunAsync(cancellation).ConfigureAwait(false);
            return new Neo4jStore(steady, options);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
