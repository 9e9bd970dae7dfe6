using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MineralGraph.Benchmarks.Neo4j;

/// <summary>A server in a process of its own, which ends with it.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, Uri url) => (this.process, Url) = (process, url);

    internal Uri Url { get; }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a program and waits until it writes its first line.</summary>
    internal static async Task<Server> StartAsync(string program, int port, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        if (await process.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} does not start.");
        return new Server(process, new Uri($"http://127.0.0.1:{port}/"));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
