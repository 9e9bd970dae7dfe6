using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace MineralGraph.Api;

/// <summary>The body of a POST: JSON of at most 1 MiB.</summary>
internal static class RequestBody
{
    private const int Largest = 1 << 20;

    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(AnswerType.Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The body's JSON; null where it is too large.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static async Task<JsonDocument?> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > Largest) return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        var read = new ArrayBufferWriter<byte>();
        while (await http.Request.Body.ReadAsync(read.GetMemory(16_384), http.RequestAborted).ConfigureAwait(false) is var count and > 0)
        {
            read.Advance(count);
            if (read.WrittenCount > Largest) return null;
        }

        return JsonDocument.Parse(read.WrittenMemory);
    }
}
