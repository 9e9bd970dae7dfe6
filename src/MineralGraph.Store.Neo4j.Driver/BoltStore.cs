using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>The store in a Neo4j database, over Bolt: the same Cypher by another way.</summary>
public static class BoltStore
{
    /// <summary>Opens the store of a database; see <see cref="Neo4jStore"/>.</summary>
    /// <exception cref="ProblemException">MG4003, MG4004, MG4008, MG4014, MG4021–MG4031: the database cannot serve as a store; it was left as it is.</exception>
    public static Task<Neo4jStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellation = default)
    {
        if (options.Token is null && options.Password is null && options.Address.Password is null)
            throw new ProblemException(new Problem("MG4014", $"No password is known for {options.Address}. Set MINERALGRAPH_NEO4J_PASSWORD (or MINERALGRAPH_NEO4J_TOKEN for a bearer token)."));
        return Neo4jStore.OpenAsync(new BoltConnection(options), options, cancellation);
    }
}
