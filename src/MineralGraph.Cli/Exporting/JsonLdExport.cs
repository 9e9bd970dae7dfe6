using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.Cli.Exporting;

/// <summary>Linked data as JSON-LD 1.1: a context with the prefixes, and one node a line.</summary>
internal static class JsonLdExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        var prefixes = string.Join(", ", RdfGraph.Prefixes.Select(prefix => $"\"{prefix.Prefix}\": \"{prefix.Iri}\""));
        await output.WriteAsync($$"""{"@context": {{{prefixes}}}, "@graph": [""").ConfigureAwait(false);
        var (buffer, separator) = (new ArrayBufferWriter<byte>(), "\n");
        await foreach (var node in RdfGraph.NodesAsync(export, cancellation).ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, node);
            await output.WriteAsync($"{separator}{Encoding.UTF8.GetString(buffer.WrittenSpan)}").ConfigureAwait(false);
            separator = ",\n";
        }

        await output.WriteAsync("\n]}\n").ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, RdfNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", node.Iri);
        if (node.Types.Length > 0) json.WriteString("@type", node.Types[0]);
        foreach (var property in node.Properties.GroupBy(pair => pair.Property, pair => pair.Value))
        {
            json.WriteStartArray(property.Key);
            foreach (var value in property) Write(json, value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RdfValue value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case RdfValue.Node node:
                json.WriteString("@id", node.Iri);
                break;
            case RdfValue.Text text:
                json.WriteString("@value", text.Value);
                if (text.Language is { } language) json.WriteString("@language", language);
                break;
            case RdfValue.Typed typed:
                json.WriteString("@value", typed.Value);
                json.WriteString("@type", $"xsd:{typed.Type}");
                break;
        }

        json.WriteEndObject();
    }
}
