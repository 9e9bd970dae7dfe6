using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace MineralGraph.Api;

/// <summary>The body of a POST: JSON of at most 1 MiB, in memory that a pool lends until the request is answered.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int Largest = 1 << 20;
    private readonly byte[] lent;
    private readonly JsonDocument document;

    private RequestBody(byte[] lent, int length)
    {
        this.lent = lent;
        HasOnlyWholeCharacters = Utf8.IsValid(lent.AsSpan(0, length)) && lent.AsSpan(0, length).IndexOf("\\u"u8) < 0;
        document = JsonDocument.Parse(lent.AsMemory(0, length));
    }

    internal JsonElement Json => document.RootElement;

    /// <summary>Whether no text can hold half a character: it is UTF-8 throughout, and no character is written by its code.</summary>
    internal bool HasOnlyWholeCharacters { get; }

    internal static bool IsJson(HttpRequest request) => request.ContentType == AnswerType.Json || (
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(AnswerType.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The body's JSON; null where it is too large.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static async Task<RequestBody?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > Largest) return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted).ConfigureAwait(false);
            var isTooLarge = read.Buffer.Length > Largest;
            if (!isTooLarge && !read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var length = (int)read.Buffer.Length;
            var lent = isTooLarge ? null : Copy(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            return lent is null ? null : Parse(lent, length);
        }
    }

    public void Dispose()
    {
        document.Dispose();
        ArrayPool<byte>.Shared.Return(lent);
    }

    private static byte[] Copy(ReadOnlySequence<byte> buffer)
    {
        var lent = ArrayPool<byte>.Shared.Rent((int)buffer.Length);
        buffer.CopyTo(lent);
        return lent;
    }

    private static RequestBody Parse(byte[] lent, int length)
    {
        try
        {
            return new RequestBody(lent, length);
        }
        catch (JsonException)
        {
            ArrayPool<byte>.Shared.Return(lent);
            throw;
        }
    }
}
