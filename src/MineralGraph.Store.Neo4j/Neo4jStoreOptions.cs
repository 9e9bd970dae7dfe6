using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j;

/// <summary>Which Neo4j database is the store and how it is reached.</summary>
/// <param name="Address">Where it answers.</param>
public sealed record Neo4jStoreOptions(Neo4jAddress Address)
{
    /// <summary>The password, where the address holds none.</summary>
    public string? Password { get; init; }

    /// <summary>A bearer token, used in place of user and password.</summary>
    public string? Token { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often what may pass is tried, the first time included.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>How often a document or a decision is written, where writing fails with what may pass: long enough for a server that restarts or a cluster that chooses another leader.</summary>
    public int AttemptsToWrite { get; init; } = 14;

    /// <summary>How many values of answers about revisions, which never change, are kept in memory (texts and numbers, some 50 bytes each; a statement has about 25); 0 for none.</summary>
    public int RememberedValues { get; init; } = 2_000_000;

    /// <summary>How many entities of the newest revision are kept in memory, about a kilobyte each; of a graph that has more, none are.</summary>
    public int KeptEntities { get; init; } = 50_000;

    /// <summary>The longest pause between attempts.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The pause before the second attempt; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The clock that stamps revisions and measures pauses.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the store must be there already.</summary>
    public bool MustExist { get; init; }

    /// <summary>What carries the requests; null for a handler of its own, which keeps connections open and checks certificates.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>The address alone: never a password or a token.</summary>
    public override string ToString() => Address.ToString();
}
