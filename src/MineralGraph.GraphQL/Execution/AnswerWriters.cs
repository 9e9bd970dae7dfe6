using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Writers that are lent to one answer at a time and kept for the next.</summary>
internal sealed class AnswerWriters
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1_000, SkipValidation = true };

    private readonly ConcurrentQueue<Utf8JsonWriter> spare = new();
    private readonly int mostKept = 2 * Environment.ProcessorCount;
    private readonly ArrayBufferWriter<byte> nowhere = new();

    public static Utf8JsonWriter New(IBufferWriter<byte> output) => new(output, Options);

    public Utf8JsonWriter Take(IBufferWriter<byte> output)
    {
        if (!spare.TryDequeue(out var writer)) return New(output);
        writer.Reset(output);
        return writer;
    }

    public void GiveBack(Utf8JsonWriter writer)
    {
        writer.Reset(nowhere);
        if (spare.Count < mostKept) spare.Enqueue(writer);
    }
}
