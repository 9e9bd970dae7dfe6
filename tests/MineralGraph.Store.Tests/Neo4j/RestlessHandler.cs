using System.Net;
using System.Text;

namespace MineralGraph.Store.Tests.Neo4j;

/// <summary>Stands between a store and its server, and lets each request through, or not, as it is told.</summary>
internal sealed class RestlessHandler(Func<int, HttpRequestMessage, Fate> fate) : DelegatingHandler(new SocketsHttpHandler())
{
    private int requests;

    /// <summary>How many requests came.</summary>
    internal int Requests => requests;

    /// <summary>A handler that answers everything itself.</summary>
    internal static RestlessHandler Answering(HttpStatusCode status, string json) => new((_, _) => new Fate.Answered(status, json));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        switch (fate(Interlocked.Increment(ref requests), request))
        {
            case Fate.Lost:
                throw new HttpRequestException("Connection refused");
            case Fate.AnswerLost:
                (await base.SendAsync(request, cancellationToken)).Dispose();
                throw new HttpRequestException("Connection reset by peer");
            case Fate.Delayed:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case Fate.Answered answered:
                return new HttpResponseMessage(answered.Status) { Content = new StringContent(answered.Json, Encoding.UTF8, "application/json") };
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
