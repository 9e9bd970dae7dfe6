using System.Text.Json;
using System.Text.Json.Nodes;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>A document that both engines are asked, with its variables and the operation's name.</summary>
internal sealed record AskedDocument(string Name, string Text, string? Variables = null, string? OperationName = null)
{
    public string Request => new JsonObject
    {
        ["query"] = Text,
        ["variables"] = Variables is null ? null : JsonNode.Parse(Variables),
        ["operationName"] = OperationName,
    }.ToJsonString();

    public GraphQLRequest ToRequest() => new(Text, OperationName, Variables is null ? null : JsonDocument.Parse(Variables).RootElement);

    /// <summary>The documents written by hand, in the form that Documents/README.md tells.</summary>
    public static IReadOnlyList<AskedDocument> ReadAll() =>
    [
        .. Directory.GetFiles(Path.Combine(OracleFolder.Path, "Documents"), "*.txt").Order(StringComparer.Ordinal).SelectMany(file => File.ReadAllText(file).Split('\n')
            .Select((line, index) => (line, name: $"{Path.GetFileNameWithoutExtension(file)}:{index + 1}")))
            .Where(entry => entry.line.Length > 0 && !entry.line.StartsWith("#!", StringComparison.Ordinal))
            .Select(entry => Read(entry.name, entry.line)),
    ];

    private static AskedDocument Read(string name, string line)
    {
        var parts = line.Split(" ⇥ ");
        return new AskedDocument(name, Characters(parts[0]), Part(parts, 1), Part(parts, 2));
    }

    private static string? Part(string[] parts, int index) => index < parts.Length && parts[index].Trim() is { Length: > 0 } part ? part : null;

    private static string Characters(string text) => string.Concat(text.Select(character => character is >= '\u2400' and <= '\u2420' ? (char)(character - '\u2400') : character));
}
