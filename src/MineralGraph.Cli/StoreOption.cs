using System.CommandLine;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;
#if NEO4J_DRIVER
using MineralGraph.Store.Neo4j.Driver;
#else
using MineralGraph.Model;
#endif
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Cli;

/// <summary>The option --store, which every verb that touches a store has, and the opening of what it names.</summary>
internal static class StoreOption
{
    private static readonly string[] BoltSchemes = ["bolt://", "bolt+s://", "bolt+ssc://", "neo4j://", "neo4j+s://", "neo4j+ssc://"];

    internal static Option<string> Create() => new("--store")
    {
        Description = "The store: a file path (SQLite), or neo4j+http://USER@HOST:PORT/DATABASE (or neo4j+https://…) with the password in MINERALGRAPH_NEO4J_PASSWORD.",
        DefaultValueFactory = _ => "mineralgraph.db",
    };

    internal static async Task<IGraphStore> OpenAsync(string name, bool mustExist, CancellationToken cancellation)
    {
        if (SpeaksBolt(name)) return await OpenBoltAsync(name, mustExist, cancellation).ConfigureAwait(false);
        if (IsNeo4j(name)) return await OpenNeo4jAsync(name, mustExist, cancellation).ConfigureAwait(false);
        return await SqliteStore.OpenAsync(new SqliteStoreOptions(name) { MustExist = mustExist }, cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether two names name one store.</summary>
    internal static bool IsSame(string one, string other) => IsNeo4j(one) && IsNeo4j(other)
        ? Neo4jAddress.Parse(one) is var left && Neo4jAddress.Parse(other) is var right && (left.Server, left.Database) == (right.Server, right.Database)
        : IsNeo4j(one) == IsNeo4j(other) && Path.GetFullPath(one) == Path.GetFullPath(other);

    private static bool IsNeo4j(string name) => name.StartsWith("neo4j+", StringComparison.OrdinalIgnoreCase) && !SpeaksBolt(name);

    private static bool SpeaksBolt(string name) => BoltSchemes.Any(scheme => name.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

#if NEO4J_DRIVER
    private static async Task<IGraphStore> OpenBoltAsync(string name, bool mustExist, CancellationToken cancellation) =>
        await BoltStore.OpenAsync(Neo4jOptions(BoltAddress.Parse(name), mustExist), cancellation).ConfigureAwait(false);
#else
    private static Task<IGraphStore> OpenBoltAsync(string name, bool mustExist, CancellationToken cancellation) => throw new ProblemException(new Problem(
        "MG4011", "Stores at bolt:// and neo4j:// need the build with the Neo4j driver (-p:UseNeo4jDriver=true), which this is not. Name its HTTP port instead, such as neo4j+http://neo4j@localhost:7474/neo4j, or a file."));
#endif

    private static async Task<IGraphStore> OpenNeo4jAsync(string name, bool mustExist, CancellationToken cancellation) =>
        await Neo4jStore.OpenAsync(Neo4jOptions(Neo4jAddress.Parse(name), mustExist), cancellation).ConfigureAwait(false);

    private static Neo4jStoreOptions Neo4jOptions(Neo4jAddress address, bool mustExist) => new(address)
    {
        Password = Variable("MINERALGRAPH_NEO4J_PASSWORD"),
        Token = Variable("MINERALGRAPH_NEO4J_TOKEN"),
        MustExist = mustExist,
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
