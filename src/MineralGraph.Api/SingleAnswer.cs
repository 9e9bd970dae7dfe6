using System.Buffers;
using System.Security.Cryptography;
using MineralGraph.GraphQL;

namespace MineralGraph.Api;

/// <summary>One answer to one request. What is got by address is marked with an entity tag, so that a client that has the answer is not sent it again.</summary>
internal static class SingleAnswer
{
    internal static async Task WriteAsync(HttpContext http, GraphQuery query, GraphQLRequest request, string type)
    {
        if (HttpMethods.IsGet(http.Request.Method))
        {
            await WriteMarkedAsync(http, query, request, type).ConfigureAwait(false);
            return;
        }

        // Nothing is sent before it is flushed, and the engine writes once the answer is complete: the head can still be set.
        var output = http.Response.BodyWriter;
        Head(http, await query.AnswerAsync(request, output, http.RequestAborted).ConfigureAwait(false), type);
        await output.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteMarkedAsync(HttpContext http, GraphQuery query, GraphQLRequest request, string type)
    {
        var output = new ArrayBufferWriter<byte>();
        var outcome = await query.AnswerAsync(request, output, http.RequestAborted).ConfigureAwait(false);
        Head(http, outcome, type);
        if (outcome == GraphQLOutcome.Executed && IsKnown(http, output.WrittenSpan)) http.Response.StatusCode = StatusCodes.Status304NotModified;
        else await http.Response.Body.WriteAsync(output.WrittenMemory, http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The status and the type of one answer.</summary>
    internal static void Head(HttpContext http, GraphQLOutcome outcome, string type)
    {
        http.Response.ContentType = AnswerType.Header(type);
        http.Response.StatusCode = StatusOf(outcome, type);
        if (outcome == GraphQLOutcome.NotAllowed) http.Response.Headers.Allow = HttpMethods.Post;
    }

    // By the specification, a client that only speaks application/json gets 200 for well-formed requests, whatever is wrong with the query.
    private static int StatusOf(GraphQLOutcome outcome, string type) => outcome switch
    {
        GraphQLOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        GraphQLOutcome.Unavailable => StatusCodes.Status503ServiceUnavailable,
        GraphQLOutcome.Invalid when type == AnswerType.GraphQL => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    // The tag is weak: compressed or not, the answer is the same. It is of the answer's bytes, since another writer may change the graph at any time.
    private static bool IsKnown(HttpContext http, ReadOnlySpan<byte> answer)
    {
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 16))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.Append("Vary", "Accept");
        return http.Request.Headers.IfNoneMatch.SelectMany(list => (list ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(known => known == tag || known == "*");
    }
}
