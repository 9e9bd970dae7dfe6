using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MineralGraph.Benchmarks.GraphQL;

/// <summary>One kept-open HTTP/1.1 connection that sends the same bytes again and again. It does as little as it can, so that what is measured is the server.</summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[1 << 16];

    internal static async Task<LoadConnection> OpenAsync(int port)
    {
        var connection = new LoadConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    internal static byte[] Request(string path, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. body,
    ];

    /// <summary>Asks once; the answer's bytes stay valid until the next call.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>> AskAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var filled = 0;
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
            if (read == 0) throw new IOException("The server closed the connection.");
            filled += read;
            if (IsWhole(buffer.AsSpan(0, filled))) return buffer.AsMemory(0, filled);
        }
    }

    /// <summary>The body of an answer, chunks put together.</summary>
    internal static string BodyOf(ReadOnlySpan<byte> answer)
    {
        var at = answer.IndexOf("\r\n\r\n"u8) + 4;
        if (LengthOf(answer[..at]) is not null) return Encoding.UTF8.GetString(answer[at..]);
        var body = new List<byte>();
        for (var rest = answer[at..]; ;)
        {
            var line = rest.IndexOf("\r\n"u8);
            var size = int.Parse(Encoding.ASCII.GetString(rest[..line]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0) return Encoding.UTF8.GetString([.. body]);
            body.AddRange(rest.Slice(line + 2, size));
            rest = rest[(line + 2 + size + 2)..];
        }
    }

    public void Dispose() => socket.Dispose();

    // JSON holds no line ends of its own here, so the last chunk can be told by its bytes.
    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        if (!answer.StartsWith("HTTP/1.1 200"u8)) throw new IOException(Encoding.UTF8.GetString(answer));
        return LengthOf(answer[..(end + 4)]) is { } length ? answer.Length >= end + 4 + length : answer[end..].EndsWith("\r\n0\r\n\r\n"u8);
    }

    private static int? LengthOf(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("ontent-"u8) < 0 ? -1 : IndexOfLength(head);
        if (at < 0) return null;
        var rest = head[at..];
        return int.Parse(rest[..rest.IndexOf((byte)'\r')], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }

    private static int IndexOfLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("\r\nContent-Length:"u8);
        if (at < 0) at = head.IndexOf("\r\ncontent-length:"u8);
        return at < 0 ? -1 : at + "\r\nContent-Length:".Length;
    }
}
