using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>Reads a GraphQL request from the body of a POST: a JSON object of at most 1 MiB with query, operationName, variables and extensions.</summary>
internal static class RequestBody
{
    private const int Largest = 1 << 20;

    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(AnswerType.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The body's JSON; null where it is too large.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static async Task<JsonDocument?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > Largest) return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        var read = new ArrayBufferWriter<byte>();
        while (await http.Request.Body.ReadAsync(read.GetMemory(16_384), http.RequestAborted).ConfigureAwait(false) is var count and > 0)
        {
            read.Advance(count);
            if (read.WrittenCount > Largest) return null;
        }

        return JsonDocument.Parse(read.WrittenMemory);
    }

    /// <summary>The request that a JSON object makes.</summary>
    /// <exception cref="ProblemException">MG5006: a part is missing or of the wrong kind. MG5008: a text holds half a character.</exception>
    internal static GraphQLRequest Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object) throw Wrong("The body is no JSON object.");
        if (!IsWellFormed(body)) throw new ProblemException(new Problem("MG5008", "A text in the body holds half of a surrogate pair (\\uD800 to \\uDFFF alone). Send whole characters."));
        var query = Part(body, "query", JsonValueKind.String) ?? throw Wrong("The body has no query.");
        var variables = Part(body, "variables", JsonValueKind.Object);
        Part(body, "extensions", JsonValueKind.Object);
        return new GraphQLRequest(query.GetString()!, Part(body, "operationName", JsonValueKind.String)?.GetString() is { Length: > 0 } name ? name : null, variables);
    }

    internal static bool IsWellFormed(JsonElement json)
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

    private static JsonElement? Part(JsonElement body, string name, JsonValueKind kind)
    {
        if (!body.TryGetProperty(name, out var part) || part.ValueKind == JsonValueKind.Null) return null;
        return part.ValueKind == kind ? part : throw Wrong($"{name} is no {(kind == JsonValueKind.String ? "text" : "object")}.");
    }

    private static ProblemException Wrong(string what) =>
        new(new Problem("MG5006", $"{what} Send {{\"query\": \"…\"}}; operationName, where given, is a text, variables and extensions are objects."));
}
