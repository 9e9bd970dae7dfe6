using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>A query of the mix with the name that it asks for. Every contestant answers it with the same JSON.</summary>
internal sealed record AskedQuery(string Title, string Text, string Name)
{
    internal static ImmutableArray<AskedQuery> Mix { get; } =
    [
        new("small", "query Small($name: String!) { commodity(name: $name) { id label names { en } } }", BenchmarkGraph.RichCommodity),
        new("nested", "query Nested($name: String!) { commodity(name: $name) { id deposits { entity { id name label names { zh en } } } } }", BenchmarkGraph.RichCommodity),
        new("by-product", "query ByProducts($name: String!) { host(name: $name) { id byProducts { commodity { id label(language: \"zh\") } shares { percent year } evidence { quote line citation } } } }", BenchmarkGraph.RichHost),
        new("path", "query Paths($name: String!) { commodity(name: $name) { dependencyPaths(maxHops: 3) { weakestConfidence hops { from { id } to { id } } assumptions { relation source } } } }", BenchmarkGraph.RichCommodity),
    ];

    /// <summary>What a GraphQL client posts.</summary>
    internal byte[] GraphQLBody => Encoding.UTF8.GetBytes($$$"""{"query":{{{Json(Text)}}},"variables":{"name":{{{Json(Name)}}}}}""");

    /// <summary>What a client of the plain endpoint posts.</summary>
    internal byte[] PlainBody => Encoding.UTF8.GetBytes($$"""{"name":{{Json(Name)}}}""");

    private static string Json(string text) => JsonSerializer.Serialize(text);
}
