using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Where a Neo4j database answers, read from a store's name: <c>neo4j+http://USER@HOST:PORT/DATABASE</c>, or <c>neo4j+https://…</c>.</summary>
/// <param name="Server">The server's address, http or https.</param>
/// <param name="Database">The database.</param>
/// <param name="User">The user; empty where a token is used.</param>
/// <param name="Password">The password, where the name gave one.</param>
public sealed record Neo4jAddress(Uri Server, string Database, string User, string? Password)
{
    private const string Prefix = "neo4j+";

    /// <summary>Whether a store's name is meant to name a Neo4j that answers over HTTP.</summary>
    public static bool Names(string store) => store.StartsWith(Prefix + "http://", StringComparison.OrdinalIgnoreCase) || store.StartsWith(Prefix + "https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a store's name.</summary>
    /// <exception cref="ProblemException">MG4013: it is none. MG4015: it holds a password and the server is another machine.</exception>
    public static Neo4jAddress Parse(string store)
    {
        if (!Names(store) || !Uri.TryCreate(store[Prefix.Length..], UriKind.Absolute, out var url) || url.Query.Length > 0 || url.Fragment.Length > 0) throw new ProblemException(StoreProblems.Malformed());
        var user = url.UserInfo.Split(':', 2);
        var database = Uri.UnescapeDataString(url.AbsolutePath.Trim('/'));
        if (database.Contains('/', StringComparison.Ordinal)) throw new ProblemException(StoreProblems.Malformed());
        if (user.Length > 1 && !url.IsLoopback) throw new ProblemException(StoreProblems.PasswordInName());
        return new Neo4jAddress(new UriBuilder(url.Scheme, url.Host, url.Port).Uri, database.Length == 0 ? "neo4j" : database, Uri.UnescapeDataString(user[0]), user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null);
    }

    /// <summary>The name without a password.</summary>
    public override string ToString() => $"{(Server.Scheme is "http" or "https" ? Prefix : "")}{Server.Scheme}://{(User.Length > 0 ? Uri.EscapeDataString(User) + "@" : "")}{Server.Authority}/{Database}";
}
