using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using MineralGraph.GraphQL;

namespace MineralGraph.Api;

/// <summary>/graphql, by the GraphQL-over-HTTP specification: POST with JSON, GET with the query in the address.</summary>
internal static class GraphQLApi
{
    private const long LargestBody = 1 << 20;
    private const string GraphQLJson = "application/graphql-response+json";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/graphql", PostAsync);
        routes.MapGet("/graphql", GetAsync);
    }

    private static async Task PostAsync(HttpContext http, GraphQuery query)
    {
        if (http.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "MG5004", "Send the request as application/json: {\"query\": \"…\", \"variables\": {…}}.").ConfigureAwait(false);
            return;
        }

        try
        {
            using var body = await ReadAsync(http).ConfigureAwait(false);
            if (Request(body.RootElement) is { } request) await AnswerAsync(http, query, request).ConfigureAwait(false);
            else await RefuseAsync(http, StatusCodes.Status400BadRequest, "MG5006", "The body has no query. Send {\"query\": \"…\"}; variables, where given, are an object.").ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "MG5005", $"The body is no JSON: {broken.Message}").ConfigureAwait(false);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "MG5007", $"The body is larger than {LargestBody:N0} bytes. Ask for less in one request.").ConfigureAwait(false);
        }
    }

    private static async Task GetAsync(HttpContext http, GraphQuery query)
    {
        var given = http.Request.Query;
        if (given["query"].ToString() is not { Length: > 0 } text)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "MG5006", "The address has no query. Add ?query=…, or send a POST.").ConfigureAwait(false);
            return;
        }

        try
        {
            using var variables = given["variables"].ToString() is { Length: > 0 } json ? JsonDocument.Parse(json) : null;
            var operation = given["operationName"].ToString();
            await AnswerAsync(http, query, new GraphQLRequest(text, operation.Length > 0 ? operation : null, variables?.RootElement) { QueriesOnly = true }).ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "MG5005", $"variables is no JSON: {broken.Message}").ConfigureAwait(false);
        }
    }

    private static Task<JsonDocument> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > LargestBody) throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestBody;
        return JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
    }

    private static GraphQLRequest? Request(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String) return null;
        var hasVariables = body.TryGetProperty("variables", out var variables) && variables.ValueKind != JsonValueKind.Null;
        if (hasVariables && variables.ValueKind != JsonValueKind.Object) return null;
        var operation = body.TryGetProperty("operationName", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return new GraphQLRequest(query.GetString()!, operation, hasVariables ? variables : null);
    }

    private static async Task AnswerAsync(HttpContext http, GraphQuery query, GraphQLRequest request)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await query.AnswerAsync(request, output, http.RequestAborted).ConfigureAwait(false);
        var speaksGraphQL = http.Request.Headers.Accept.ToString().Contains(GraphQLJson, StringComparison.OrdinalIgnoreCase);
        http.Response.ContentType = (speaksGraphQL ? GraphQLJson : "application/json") + "; charset=utf-8";
        // By the specification, a client that only speaks application/json gets 200 for well-formed requests, whatever is wrong with the query.
        http.Response.StatusCode = outcome switch
        {
            GraphQLOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            GraphQLOutcome.Invalid when speaksGraphQL => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        await http.Response.Body.WriteAsync(output.WrittenMemory, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("message", message);
        json.WriteStartObject("extensions");
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
