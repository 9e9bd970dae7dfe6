using System.Net.Http.Headers;
using System.Text;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Requests to the Query API of one database: with credentials, in time, over connections that stay open.</summary>
internal sealed class QueryApi : IDisposable
{
    // A cluster routes the requests of a transaction to the server that began it by this header.
    private const string Affinity = "neo4j-cluster-affinity";

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient client;
    private readonly Uri root;
    private readonly TimeSpan timeout;

    internal QueryApi(Neo4jStoreOptions options)
    {
        var handler = options.Handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseCookies = false };
        client = new HttpClient(handler, disposeHandler: options.Handler is null) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.Authorization = Credentials(options);
        root = new Uri(options.Address.Server, $"/db/{Uri.EscapeDataString(options.Address.Database)}/query/v2");
        timeout = options.Timeout;
    }

    internal async Task<(QueryApiAnswer Answer, string? Affinity)> SendAsync(HttpMethod method, string path, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            using var request = new HttpRequestMessage(method, path.Length == 0 ? root : new Uri(root.AbsoluteUri + path)) { Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } } };
            if (affinity is not null) request.Headers.Add(Affinity, affinity);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var given = response.Headers.TryGetValues(Affinity, out var values) ? values.First() : affinity;
            return (await QueryApiAnswer.ReadAsync(response, limit.Token).ConfigureAwait(false), given);
        }
        catch (OperationCanceledException slow) when (!cancellation.IsCancellationRequested)
        {
            throw new CypherFailureException(CypherFailureException.TimedOut, $"after {timeout.TotalSeconds:0.#} s", slow);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            throw new CypherFailureException(CypherFailureException.Unreachable, broken.InnerException?.Message ?? broken.Message, broken);
        }
    }

    public void Dispose() => client.Dispose();

    private static AuthenticationHeaderValue Credentials(Neo4jStoreOptions options) => options.Token is { Length: > 0 } token
        ? new AuthenticationHeaderValue("Bearer", token)
        : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Address.User}:{options.Password ?? options.Address.Password}")));
}
