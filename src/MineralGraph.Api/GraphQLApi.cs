using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>/graphql, by the GraphQL-over-HTTP specification: POST with JSON, GET with the query in the address.</summary>
internal static class GraphQLApi
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/graphql", PostAsync);
        routes.MapGet("/graphql", GetAsync);
    }

    private static Task PostAsync(HttpContext http, GraphQuery query) => NegotiatedAsync(http, async type =>
    {
        if (!RequestBody.IsJson(http.Request))
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "MG5004", "Send the request as application/json in UTF-8: {\"query\": \"…\", \"variables\": {…}}.").ConfigureAwait(false);
            return;
        }

        using var body = await RequestBody.ReadAsync(http).ConfigureAwait(false);
        if (body is null) await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "MG5007", "The body is larger than 1 MiB. Ask for less in one request.").ConfigureAwait(false);
        else await AnswerAsync(http, query, RequestBody.Read(body.RootElement), type).ConfigureAwait(false);
    });

    private static Task GetAsync(HttpContext http, GraphQuery query) => NegotiatedAsync(http, async type =>
    {
        var given = http.Request.Query;
        if (given["query"].ToString() is not { Length: > 0 } text) throw new ProblemException(new Problem("MG5006", "The address has no query. Add ?query=…, or send a POST."));
        using var variables = given["variables"].ToString() is { Length: > 0 } json ? JsonDocument.Parse(json) : null;
        if (variables is { RootElement.ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } || variables is not null && !RequestBody.IsWellFormed(variables.RootElement))
            throw new ProblemException(new Problem("MG5006", "variables is no JSON object. Write one like {\"name\": \"Ga\"}."));
        var values = variables is { RootElement.ValueKind: JsonValueKind.Object } ? variables.RootElement : (JsonElement?)null;
        var operation = given["operationName"].ToString();
        await AnswerAsync(http, query, new GraphQLRequest(text, operation.Length > 0 ? operation : null, values) { QueriesOnly = true }, type).ConfigureAwait(false);
    });

    private static async Task NegotiatedAsync(HttpContext http, Func<string, Task> answer)
    {
        if (AnswerType.Choose(http.Request) is not { } type)
        {
            await RefuseAsync(http, StatusCodes.Status406NotAcceptable, "MG5009", $"Answers are {AnswerType.GraphQL} or {AnswerType.Json}. Accept one of them.").ConfigureAwait(false);
            return;
        }

        try
        {
            await answer(type).ConfigureAwait(false);
        }
        catch (ProblemException wrong)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, wrong.Problem.Code, wrong.Problem.Message).ConfigureAwait(false);
        }
        catch (JsonException broken)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "MG5005", $"This is no JSON: {broken.Message}").ConfigureAwait(false);
        }
        catch (Exception defect) when (!http.Response.HasStarted && defect is not OperationCanceledException and not BadHttpRequestException)
        {
            await RefuseAsync(http, StatusCodes.Status500InternalServerError, "MG5000", "Something went wrong inside the service.").ConfigureAwait(false);
        }
    }

    private static async Task AnswerAsync(HttpContext http, GraphQuery query, GraphQLRequest request, string type)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await query.AnswerAsync(request, output, http.RequestAborted).ConfigureAwait(false);
        http.Response.ContentType = type + "; charset=utf-8";
        // By the specification, a client that only speaks application/json gets 200 for well-formed requests, whatever is wrong with the query.
        http.Response.StatusCode = outcome switch
        {
            GraphQLOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            GraphQLOutcome.Invalid when type == AnswerType.GraphQL => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status200OK,
        };
        if (outcome == GraphQLOutcome.NotAllowed) http.Response.Headers.Allow = HttpMethods.Post;
        await http.Response.Body.WriteAsync(output.WrittenMemory, http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = (AnswerType.Choose(http.Request) ?? AnswerType.Json) + "; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        JsonSerializer.Serialize(json, new { errors = new[] { new { message, extensions = new { code } } } });
    }
}
