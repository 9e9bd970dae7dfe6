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

    private static Task PostAsync(HttpContext http, GraphQuery query, RequestParts parts) => NegotiatedAsync(http, async type =>
    {
        if (!RequestBody.IsJson(http.Request))
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "MG5004", "Send the request as application/json in UTF-8: {\"query\": \"…\", \"variables\": {…}}.").ConfigureAwait(false);
            return;
        }

        using var body = await RequestBody.ReadAsync(http).ConfigureAwait(false);
        if (body is null) await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "MG5007", "The body is larger than 1 MiB. Ask for less in one request.").ConfigureAwait(false);
        else await AnswerAsync(http, query, parts.Read(body), type).ConfigureAwait(false);
    });

    private static Task GetAsync(HttpContext http, GraphQuery query, RequestParts parts) =>
        NegotiatedAsync(http, type => AnswerAsync(http, query, parts.Read(http.Request.Query), type));

    private static async Task NegotiatedAsync(HttpContext http, Func<string, Task> answer)
    {
        if (AnswerType.Choose(http.Request) is not { } type)
        {
            await RefuseAsync(http, StatusCodes.Status406NotAcceptable, "MG5009", $"Answers are {AnswerType.GraphQL} or {AnswerType.Json}, or {AnswerType.EventStream} one after another. Accept one of them.").ConfigureAwait(false);
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

    private static Task AnswerAsync(HttpContext http, GraphQuery query, GraphQLRequest request, string type) =>
        type == AnswerType.EventStream ? EventStreamAnswer.WriteAsync(http, query, request) : SingleAnswer.WriteAsync(http, query, request, type);

    private static async Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = AnswerType.OfRefusal(http.Request) + "; charset=utf-8";
        Refusal.Write(http.Response.BodyWriter, new Problem(code, message));
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
