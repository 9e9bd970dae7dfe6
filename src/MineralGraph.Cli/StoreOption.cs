using System.CommandLine;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Sqlite;

namespace MineralGraph.Cli;

/// <summary>The option --store, which every verb that touches a store has, and the opening of what it names.</summary>
internal static class StoreOption
{
    internal static Option<string> Create() => new("--store")
    {
        Description = "The store: a file path (SQLite).",
        DefaultValueFactory = _ => "mineralgraph.db",
    };

    internal static async Task<IGraphStore> OpenAsync(string name, bool mustExist, CancellationToken cancellation)
    {
        if (name.StartsWith("bolt://", StringComparison.Ordinal) || name.StartsWith("neo4j://", StringComparison.Ordinal))
            throw new ProblemException(new Problem("MG4011", "Stores at bolt:// and neo4j:// need the build with the Neo4j driver (-p:UseNeo4jDriver=true), which this is not. Name a file instead."));
        if (name.StartsWith("neo4j+", StringComparison.Ordinal))
            throw new ProblemException(new Problem("MG4012", "This version keeps its graph in SQLite only. Name a file instead, such as --store mineralgraph.db."));
        return await SqliteStore.OpenAsync(new SqliteStoreOptions(name) { MustExist = mustExist }, cancellation).ConfigureAwait(false);
    }
}
