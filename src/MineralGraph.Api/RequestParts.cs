using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>
/// Makes a GraphQL request of the parts that a client sent: query, operationName, variables and extensions; in place of the query or with it, its hash: as
/// documentId ("sha256:…", GraphQL over HTTP, appendix A), or as extensions.persistedQuery.sha256Hash (automatic persisted queries).
/// </summary>
internal sealed class RequestParts(PersistedOperations persisted)
{
    private const string HashScheme = "sha256:";

    /// <summary>The request of a JSON object.</summary>
    /// <exception cref="ProblemException">MG5006: a part is missing or of the wrong kind. MG5008: a text holds half a character. MG5030, MG5031: as for <see cref="PersistedOperations.Resolve"/>.</exception>
    internal GraphQLRequest Read(RequestBody read)
    {
        var body = read.Json;
        if (body.ValueKind != JsonValueKind.Object) throw Wrong("The body is no JSON object.");
        if (!read.HasOnlyWholeCharacters) RequireWholeCharacters(body);
        var extensions = Part(body, "extensions", JsonValueKind.Object);
        return Create(Text(body, "query"), Text(body, "documentId"), Text(body, "operationName"), Part(body, "variables", JsonValueKind.Object), extensions);
    }

    /// <summary>The request of an address; it may ask, not change.</summary>
    /// <exception cref="ProblemException">As above.</exception>
    /// <exception cref="JsonException">variables or extensions are no JSON.</exception>
    internal GraphQLRequest Read(IQueryCollection address) =>
        Create(Text(address, "query"), Text(address, "documentId"), Text(address, "operationName"), Object(address, "variables"), Object(address, "extensions")) with { QueriesOnly = true };

    private GraphQLRequest Create(string? query, string? documentId, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        var hash = documentId is null ? HashIn(extensions) : documentId.StartsWith(HashScheme, StringComparison.Ordinal) ? documentId[HashScheme.Length..] : throw Wrong("documentId is no \"sha256:…\".");
        var text = hash is not null ? persisted.Resolve(query, hash) : query ?? throw Wrong("The request has no query.");
        return new GraphQLRequest(text, operationName is { Length: > 0 } ? operationName : null, variables) { ReportsCost = AsksForCost(extensions) };
    }

    private static string? HashIn(JsonElement? extensions) =>
        extensions is { } given && Part(given, "persistedQuery", JsonValueKind.Object) is { } persistedQuery ? Text(persistedQuery, "sha256Hash") ?? throw Wrong("extensions.persistedQuery has no sha256Hash.") : null;

    private static bool AsksForCost(JsonElement? extensions) => extensions is { } given && given.TryGetProperty("cost", out var cost) && cost.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement from, string name) => Part(from, name, JsonValueKind.String)?.GetString();

    private static string? Text(IQueryCollection address, string name) => address[name].ToString() is { Length: > 0 } text ? text : null;

    private static JsonElement? Object(IQueryCollection address, string name)
    {
        if (Text(address, name) is not { } json) return null;
        using var parsed = JsonDocument.Parse(json);
        var value = parsed.RootElement.Clone();
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Object) throw Wrong($"{name} is no JSON object.");
        RequireWholeCharacters(value);
        return value;
    }

    private static JsonElement? Part(JsonElement from, string name, JsonValueKind kind)
    {
        if (!from.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null) return null;
        return part.ValueKind == kind ? part : throw Wrong($"{name} is no {(kind == JsonValueKind.String ? "text" : "object")}.");
    }

    private static void RequireWholeCharacters(JsonElement json)
    {
        if (!IsWellFormed(json)) throw new ProblemException(new Problem("MG5008", "A text in the request holds half of a surrogate pair (\\uD800 to \\uDFFF alone). Send whole characters."));
    }

    private static bool IsWellFormed(JsonElement json)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.String => json.GetString() is not null,
                JsonValueKind.Array => json.EnumerateArray().All(IsWellFormed),
                JsonValueKind.Object => json.EnumerateObject().All(member => member.Name is not null && IsWellFormed(member.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static ProblemException Wrong(string what) =>
        new(new Problem("MG5006", $"{what} Send {{\"query\": \"…\"}}, or documentId where the query is known; operationName, where given, is a text, variables and extensions are objects."));
}
