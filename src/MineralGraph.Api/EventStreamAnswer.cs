using MineralGraph.GraphQL;

namespace MineralGraph.Api;

/// <summary>Answers one after another as server-sent events: the distinct connections mode of GraphQL over SSE, events "next" and "complete".</summary>
internal static class EventStreamAnswer
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    internal static async Task WriteAsync(HttpContext http, GraphQuery query, GraphQLRequest request)
    {
        switch (await query.OpenAsync(request, http.RequestAborted).ConfigureAwait(false))
        {
            case GraphQLStream.Refused refused:
                SingleAnswer.Head(http, refused.Outcome, AnswerType.GraphQL);
                await http.Response.Body.WriteAsync(refused.Answer, http.RequestAborted).ConfigureAwait(false);
                break;
            case GraphQLStream.Opened opened:
                http.Response.ContentType = AnswerType.EventStream;
                http.Response.Headers.CacheControl = "no-cache";
                await SendAsync(http, opened.Answers).ConfigureAwait(false);
                break;
        }
    }

    private static async Task SendAsync(HttpContext http, IAsyncEnumerable<ReadOnlyMemory<byte>> answers)
    {
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        await using var enumerator = answers.GetAsyncEnumerator(stop.Token);
        var next = enumerator.MoveNextAsync().AsTask();
        try
        {
            while (await IsThereAnotherAsync(http, next).ConfigureAwait(false))
            {
                await WriteAsync(http, "event: next\ndata: "u8.ToArray(), enumerator.Current, "\n\n"u8.ToArray()).ConfigureAwait(false);
                next = enumerator.MoveNextAsync().AsTask();
            }

            await WriteAsync(http, "event: complete\ndata:\n\n"u8.ToArray()).ConfigureAwait(false);
        }
        finally
        {
            // The answers can only be let go of once nobody waits for the next of them.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A comment now and then keeps proxies from closing the connection, and tells the server when the client is gone.
    private static async Task<bool> IsThereAnotherAsync(HttpContext http, Task<bool> next)
    {
        while (await Task.WhenAny(next, Task.Delay(Silence, http.RequestAborted)).ConfigureAwait(false) != next)
        {
            http.RequestAborted.ThrowIfCancellationRequested();
            await WriteAsync(http, ":\n\n"u8.ToArray()).ConfigureAwait(false);
        }

        return await next.ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, params ReadOnlyMemory<byte>[] parts)
    {
        foreach (var part in parts) await http.Response.Body.WriteAsync(part, http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
