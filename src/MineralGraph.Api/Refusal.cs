using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.GraphQL;
using MineralGraph.Model;

namespace MineralGraph.Api;

/// <summary>The answer to a request that is not executed: one error with its code, as GraphQL tells errors.</summary>
internal static class Refusal
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(IBufferWriter<byte> output, Problem problem)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        JsonSerializer.Serialize(json, new { errors = new[] { new { message = problem.Message, extensions = new { code = problem.Code } } } });
    }

    /// <summary>A stream that is not opened for lack of room or time.</summary>
    internal static GraphQLStream.Refused OfStream(Problem problem)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, problem);
        return new GraphQLStream.Refused(GraphQLOutcome.Unavailable, output.WrittenMemory);
    }
}
