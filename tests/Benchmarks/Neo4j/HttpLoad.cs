using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>Puts a question again and again over some connections, each waiting for its answer.</summary>
internal static class HttpLoad
{
    /// <summary>The answers a second, and the 99th percentile of their times in milliseconds.</summary>
    internal static async Task<(double PerSecond, double P99)> MeasureAsync(Contestant contestant, Asked question, string[] names, int connections, TimeSpan time)
    {
        using var client = ClientOf(contestant, connections);
        var bodies = names.Select(name => JsonSerializer.SerializeToUtf8Bytes(question.Body(name))).ToArray();
        foreach (var body in bodies) await AskAsync(client, contestant.Url, body);
        var times = new ConcurrentBag<double>();
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            for (var turn = connection; Stopwatch.GetElapsedTime(started) < time; turn++)
            {
                var asked = Stopwatch.GetTimestamp();
                await AskAsync(client, contestant.Url, bodies[turn % bodies.Length]);
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var sorted = times.Order().ToArray();
        return (sorted.Length / Stopwatch.GetElapsedTime(started).TotalSeconds, sorted[(int)(sorted.Length * 0.99)]);
    }

    internal static async Task<List<string>> LinesAsync(Contestant contestant, Asked question, string name)
    {
        using var client = ClientOf(contestant, 1);
        using var answer = await client.PostAsJsonAsync(contestant.Url, question.Body(name));
        return [.. question.Lines(await answer.Content.ReadFromJsonAsync<JsonElement>()).Order(StringComparer.Ordinal)];
    }

    private static async Task AskAsync(HttpClient client, Uri url, byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var answer = await client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }

    private static HttpClient ClientOf(Contestant contestant, int connections)
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.Authorization = contestant.Credentials;
        return client;
    }
}
