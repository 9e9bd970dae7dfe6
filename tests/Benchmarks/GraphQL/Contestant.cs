using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>A server in a process of its own, and how it is asked.</summary>
internal sealed class Contestant : IDisposable
{
    private const int Connections = 4;
    private readonly Process process;

    private Contestant(string name, int port, Process process)
    {
        Name = name;
        Port = port;
        this.process = process;
    }

    internal string Name { get; }

    private int Port { get; }

    /// <summary>Starts a server; its command line ends in its port.</summary>
    internal static async Task<Contestant> StartAsync(string name, string program, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(program, [.. arguments, port.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        var contestant = new Contestant(name, port, Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
        for (var attempt = 0; !await contestant.IsListeningAsync(); attempt++)
        {
            if (attempt == 600 || contestant.process.HasExited) throw new InvalidOperationException($"{name} does not listen.");
            await Task.Delay(100);
        }

        return contestant;
    }

    /// <summary>The answer to one query.</summary>
    internal Task<string> AnswerAsync(AskedQuery query) => AnswerAsync(RequestOf(query));

    /// <summary>Asks on all connections for a while; requests a second, and the server's seconds of processor for each request.</summary>
    internal async Task<(double PerSecond, double ProcessorSeconds)> LoadAsync(AskedQuery query, TimeSpan time)
    {
        var request = RequestOf(query);
        var connections = new List<LoadConnection>();
        for (var count = 0; count < Connections; count++) connections.Add(await LoadConnection.OpenAsync(Port));
        process.Refresh();
        var processorBefore = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(connections.Select(connection => Task.Run(() => AskUntilAsync(connection, request, started, time))));
        var elapsed = Stopwatch.GetElapsedTime(started);
        connections.ForEach(connection => connection.Dispose());
        process.Refresh();
        return (counts.Sum() / elapsed.TotalSeconds, (process.TotalProcessorTime - processorBefore).TotalSeconds / counts.Sum());
    }

    /// <summary>Bytes that the server, one of ours, allocates for one request.</summary>
    internal async Task<double> AllocatedAsync(AskedQuery query, int times)
    {
        using var connection = await LoadConnection.OpenAsync(Port);
        var request = RequestOf(query);
        await connection.AskAsync(request);
        var before = await AllocatedAsync();
        for (var time = 0; time < times; time++) await connection.AskAsync(request);
        return (await AllocatedAsync() - before) / times;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private async Task<double> AllocatedAsync() => double.Parse(await AnswerAsync(LoadConnection.Request("/allocated", [])), CultureInfo.InvariantCulture);

    private async Task<string> AnswerAsync(byte[] request)
    {
        using var connection = await LoadConnection.OpenAsync(Port);
        return LoadConnection.BodyOf((await connection.AskAsync(request)).Span);
    }

    private async Task<bool> IsListeningAsync()
    {
        try
        {
            using var connection = await LoadConnection.OpenAsync(Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private byte[] RequestOf(AskedQuery query) => Name == ContestantServer.Plain
        ? LoadConnection.Request($"/{query.Title}", query.PlainBody)
        : LoadConnection.Request("/graphql", query.GraphQLBody);

    private static async Task<int> AskUntilAsync(LoadConnection connection, byte[] request, long started, TimeSpan time)
    {
        var count = 0;
        for (; Stopwatch.GetElapsedTime(started) < time; count++) await connection.AskAsync(request);
        return count;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
