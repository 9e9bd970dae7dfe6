using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Driver;

/// <summary>Reads a store's name that speaks Bolt: <c>bolt://USER@HOST:PORT/DATABASE</c> for one server, <c>neo4j://…</c> for a cluster, which routes; with <c>+s</c> or <c>+ssc</c> for TLS.</summary>
public static class BoltAddress
{
    private const int DefaultPort = 7687;

    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Whether a store's name is meant to speak Bolt.</summary>
    public static bool Names(string store) => Schemes.Any(scheme => store.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a store's name.</summary>
    /// <exception cref="ProblemException">MG4013: it is none. MG4015: it holds a password and the server is another machine.</exception>
    public static Neo4jAddress Parse(string store)
    {
        if (!Names(store) || !Uri.TryCreate(store, UriKind.Absolute, out var url) || url.Query.Length > 0 || url.Fragment.Length > 0 || url.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal))
            throw new ProblemException(new Problem("MG4013", "This is no name of a Neo4j store. One that speaks Bolt looks like bolt://neo4j@localhost:7687/neo4j, or neo4j://… for a cluster; bolt+s:// and neo4j+s:// for TLS."));
        var user = url.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        if (user.Length > 1 && !url.IsLoopback)
            throw new ProblemException(new Problem("MG4015", "The name of the store holds a password for another machine, where lists of processes and logs would show it. Leave it out and set MINERALGRAPH_NEO4J_PASSWORD."));
        var database = Uri.UnescapeDataString(url.AbsolutePath.Trim('/'));
        var server = new UriBuilder(url.Scheme, url.Host, url.Port > 0 ? url.Port : DefaultPort).Uri;
        return new Neo4jAddress(server, database.Length == 0 ? "neo4j" : database, user[0], user.Length > 1 ? user[1] : null);
    }
}
