using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MineralGraph.Model;
using MineralGraph.Schema;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j;

/// <summary>Looks at a database before it serves as a store: its version, whose it is, its schema, which is brought up to date under a lock.</summary>
internal sealed partial class SchemaMigrator(ICypherConnection connection, Neo4jStoreOptions options)
{
    private const string ServerVersion = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";

    private const string CountNodes = "MATCH (n) RETURN count(n) AS nodes";

    private const string FindStore = "MATCH (store:MineralGraph {id: 'store'}) RETURN store.schema AS schema";

    private const string StoreConstraint = "CREATE CONSTRAINT mineralgraph_store IF NOT EXISTS FOR (n:MineralGraph) REQUIRE n.id IS UNIQUE";

    private const string MakeStore = "MERGE (store:MineralGraph {id: 'store'}) ON CREATE SET store.schema = 0, store.revision = 0";

    private const string Lock = "MATCH (store:MineralGraph {id: 'store'}) SET store.locked = timestamp() RETURN store.schema AS schema";

    private const string Record = "MATCH (store:MineralGraph {id: 'store'}) SET store.schema = $number CREATE (:Migration {number: $number, name: $name, at: $at})";

    private const string AwaitIndexes = "CALL db.awaitIndexes(300)";

    private const string Constraints = "SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT' AS kind, name";

    private const string Indexes = "SHOW INDEXES YIELD name, state WHERE state <> 'FAILED' RETURN 'INDEX' AS kind, name";

    private readonly string store = options.Address.ToString();

    /// <exception cref="ProblemException">MG4xxx: the database cannot serve as a store; it was left as it is.</exception>
    internal async Task PrepareAsync(CancellationToken cancellation)
    {
        await CheckVersionAsync(cancellation).ConfigureAwait(false);
        var schema = (await connection.ReadAsync(CypherQuery.Of(FindStore), cancellation).ConfigureAwait(false)).Select(row => row.Long("schema")).Cast<long?>().FirstOrDefault();
        if (schema is null) await CheckEmptyAsync(cancellation).ConfigureAwait(false);
        var migrations = Migration.Of("neo4j");
        if (schema > migrations.Length) throw new ProblemException(StoreProblems.Newer(store, schema.Value, migrations.Length));
        if (schema is null or < 0 || schema < migrations.Length) await MigrateAsync(migrations, cancellation).ConfigureAwait(false);
        else await CheckSchemaAsync(migrations, cancellation).ConfigureAwait(false);
    }

    private async Task CheckVersionAsync(CancellationToken cancellation)
    {
        var rows = await connection.ReadAsync(CypherQuery.Of(ServerVersion), cancellation).ConfigureAwait(false);
        var version = rows.Count > 0 ? rows[0].Text("version") : "of an unknown version";
        var parts = version.Split('.', '-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        if (parts[0] < 5 || parts[0] == 5 && parts.ElementAtOrDefault(1) < 26) throw new ProblemException(StoreProblems.Version(store, version));
    }

    private async Task CheckEmptyAsync(CancellationToken cancellation)
    {
        var nodes = (await connection.ReadAsync(CypherQuery.Of(CountNodes), cancellation).ConfigureAwait(false))[0].Long("nodes");
        if (nodes > 0) throw new ProblemException(StoreProblems.Foreign(store));
        if (options.MustExist) throw new ProblemException(StoreProblems.Missing(store));
    }

    // Changes of the schema cannot run in the transaction that holds the lock; each stands by itself and says IF NOT EXISTS, so that one broken off is done again.
    private async Task MigrateAsync(ImmutableArray<Migration> migrations, CancellationToken cancellation)
    {
        await connection.RunAsync(CypherQuery.Of(StoreConstraint), cancellation).ConfigureAwait(false);
        await connection.RunAsync(CypherQuery.Of(MakeStore), cancellation).ConfigureAwait(false);
        await connection.WriteAsync(async transaction =>
        {
            var done = (await transaction.RunAsync(CypherQuery.Of(Lock), cancellation).ConfigureAwait(false))[0].Long("schema");
            foreach (var migration in migrations.Where(migration => migration.Number > done)) await ApplyAsync(transaction, migration, cancellation).ConfigureAwait(false);
            return true;
        }, cancellation).ConfigureAwait(false);
        await connection.RunAsync(CypherQuery.Of(AwaitIndexes), cancellation).ConfigureAwait(false);
    }

    private async Task ApplyAsync(ICypherTransaction transaction, Migration migration, CancellationToken cancellation)
    {
        foreach (var statement in Statements(migration.Script)) await connection.RunAsync(CypherQuery.Of(statement), cancellation).ConfigureAwait(false);
        var record = CypherQuery.Of(Record, ("number", migration.Number), ("name", migration.Name), ("at", options.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)));
        await transaction.RunAsync(record, cancellation).ConfigureAwait(false);
    }

    private async Task CheckSchemaAsync(ImmutableArray<Migration> migrations, CancellationToken cancellation)
    {
        var constraints = await connection.ReadAsync(CypherQuery.Of(Constraints), cancellation).ConfigureAwait(false);
        var indexes = await connection.ReadAsync(CypherQuery.Of(Indexes), cancellation).ConfigureAwait(false);
        var present = constraints.Concat(indexes).Select(row => (row.Text("kind"), row.Text("name"))).ToHashSet();
        foreach (var made in migrations.SelectMany(migration => Creation().Matches(migration.Script)))
        {
            if (!present.Contains((made.Groups["kind"].Value, made.Groups["name"].Value))) throw new ProblemException(StoreProblems.Lacks(store, made.Groups["kind"].Value.ToLowerInvariant(), made.Groups["name"].Value));
        }
    }

    private static string[] Statements(string script) =>
        string.Join('\n', script.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^CREATE (?:RANGE |TEXT |FULLTEXT )?(?<kind>CONSTRAINT|INDEX) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Creation();
}
