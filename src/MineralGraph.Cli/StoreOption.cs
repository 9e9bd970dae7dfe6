using System.CommandLine;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j;
using MineralGraph.Store.Neo4j.Connection;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Cli;

/// <summary>The option --store, which every verb that touches a store has, and the opening of what it names.</summary>
internal static class StoreOption
{
    internal static Option<string> Create() => new("--store")
    {
        Description = "The store: a file path (SQLite), or neo4j+http://USER@HOST:PORT/DATABASE (or neo4j+https://…) with the password in MINERALGRAPH_NEO4J_PASSWORD.",
        DefaultValueFactory = _ => "mineralgraph.db",
    };

    internal static async Task<IGraphStore> OpenAsync(string name, bool mustExist, CancellationToken cancellation)
    {
        if (name.StartsWith("bolt://", StringComparison.Ordinal) || name.StartsWith("neo4j://", StringComparison.Ordinal))
            throw new ProblemException(new Problem("MG4011", "Stores at bolt:// and neo4j:// need the build with the Neo4j driver (-p:UseNeo4jDriver=true), which this is not. Name its HTTP port instead, such as neo4j+http://neo4j@localhost:7474/neo4j, or a file."));
        if (name.StartsWith("neo4j+", StringComparison.OrdinalIgnoreCase)) return await OpenNeo4jAsync(name, mustExist, cancellation).ConfigureAwait(false);
        return await SqliteStore.OpenAsync(new SqliteStoreOptions(name) { MustExist = mustExist }, cancellation).ConfigureAwait(false);
    }

    private static async Task<IGraphStore> OpenNeo4jAsync(string name, bool mustExist, CancellationToken cancellation) =>
        await Neo4jStore.OpenAsync(new Neo4jStoreOptions(Neo4jAddress.Parse(name))
        {
            Password = Variable("MINERALGRAPH_NEO4J_PASSWORD"),
            Token = Variable("MINERALGRAPH_NEO4J_TOKEN"),
            MustExist = mustExist,
        }, cancellation).ConfigureAwait(false);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
