using MineralGraph.Model;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j;

/// <summary>What may be wrong with a store in Neo4j: codes MG4xxx. No message holds a password.</summary>
internal static class StoreProblems
{
    internal static Problem Foreign(string store) =>
        new("MG4003", $"The database of {store} holds a graph that is not MineralGraph's. It was left as it is; name an empty database with --store.");

    internal static Problem Newer(string store, long version, int known) =>
        new("MG4004", $"{store} was written by a newer MineralGraph (schema {version}; this one knows {known}). Use that version, or another database.");

    internal static Problem Missing(string store) =>
        new("MG4008", $"The database of {store} is empty. Make a store in it with: mineralgraph ingest PATH --store {store}");

    internal static Problem Malformed() =>
        new("MG4013", "This is no name of a Neo4j store. One looks like neo4j+http://neo4j@localhost:7474/neo4j: user, host, port and database; neo4j+https:// for TLS.");

    internal static Problem NoPassword(string store) =>
        new("MG4014", $"No password is known for {store}. Set MINERALGRAPH_NEO4J_PASSWORD (or MINERALGRAPH_NEO4J_TOKEN for a bearer token).");

    internal static Problem PasswordInName() =>
        new("MG4015", "The name of the store holds a password for another machine, where lists of processes and logs would show it. Leave it out and set MINERALGRAPH_NEO4J_PASSWORD.");

    internal static Problem Damaged(string detail) =>
        new("MG4028", $"The graph was changed by other means than MineralGraph: {detail}. Undo that change, or restore the database from a backup.");

    internal static Problem Version(string store, string version) =>
        new("MG4024", $"{store} is Neo4j {version}; 5.26 or later is needed. Upgrade the server, or name another one with --store.");

    internal static Problem Lacks(string store, string kind, string name) =>
        new("MG4027", $"{store} lacks the {kind} {name}, without which it cannot be trusted. Create it again as graph-schema/neo4j gives it, or restore the database from a backup.");

    internal static Problem QuoteDiffers(string document, int start) =>
        new("MG4101", $"A quote does not stand in \"{document}\" at its place (offset {start}). Nothing of the document was written.");

    internal static Problem NotNext(long latest, long next) =>
        new("MG4102", $"Revision {next} cannot follow revision {latest}, the newest of the store. Copy into an empty store, or into one that holds the beginning of the same history.");

    /// <summary>A failure of the server as a problem with a remedy.</summary>
    internal static Problem Of(string store, CypherFailureException failure) => failure.Code switch
    {
        CypherFailureException.Unreachable => new("MG4021", $"{store} cannot be reached ({failure.Message}). Start the server, or correct host and port in --store; then run this again: what was written is not written twice."),
        CypherFailureException.NoQueryApi => new("MG4023", $"What answers at {store} is no Neo4j with a Query API ({failure.Message}). Name the HTTP port of Neo4j 5.26 or later, which is 7474 by default."),
        CypherFailureException.TimedOut => new("MG4029", $"{store} did not answer in time ({failure.Message}). Run this again when it is less busy: what was written is not written twice."),
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" or "Neo.ClientError.Security.TokenExpired" or "Neo.ClientError.Security.CredentialsExpired" =>
            new("MG4022", $"{store} does not accept the user or the password ({failure.Message}). Correct the user in --store, or MINERALGRAPH_NEO4J_PASSWORD."),
        "Neo.ClientError.Database.DatabaseNotFound" => new("MG4025", $"The server of {store} has no database of that name. Create it, or name another one; a Community server has one, neo4j."),
        "Neo.ClientError.Statement.AccessMode" or "Neo.ClientError.Security.Forbidden" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
            new("MG4026", $"{store} may only be read ({failure.Message}). Give the user the right to write, or make the database writable."),
        _ when failure.Code.StartsWith("Neo.DatabaseError.Transaction.", StringComparison.Ordinal) =>
            new("MG4031", $"The server of {store} could not write ({failure.Code}: {failure.Message}). Nothing of it was kept. See that its disk has space and its log tells no damage, then run this again."),
        "Neo.ClientError.Schema.ConstraintValidationFailed" => Damaged($"a constraint would be broken ({failure.Message})"),
        _ when failure.MayPass => new("MG4029", $"{store} is too busy ({failure.Code}: {failure.Message}). Try again later."),
        _ => new("MG4030", $"{store} refused ({failure.Code}: {failure.Message}). If this goes on, report it with that code."),
    };
}
