using System.Collections.Immutable;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>A query and its parameters; what comes from outside is only ever in a parameter.</summary>
/// <param name="Text">The Cypher, composed of constants.</param>
/// <param name="Parameters">Values: null, text, bool, int, long, double, and sequences and dictionaries of these.</param>
public sealed record CypherQuery(string Text, ImmutableDictionary<string, object?> Parameters)
{
    /// <summary>A query with some parameters.</summary>
    public static CypherQuery Of(string text, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var named = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in parameters) named[name] = value;
        return new CypherQuery(text, named.ToImmutable());
    }

    /// <summary>The same query with one more parameter.</summary>
    public CypherQuery With(string name, object? value) => this with { Parameters = Parameters.SetItem(name, value) };
}
