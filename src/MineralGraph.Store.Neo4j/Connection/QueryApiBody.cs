using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>The body of a request to the Query API.</summary>
internal static class QueryApiBody
{
    // Chinese stays as it is: a third of the length of its escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    internal static ReadOnlyMemory<byte> Of(CypherQuery? query, ImmutableArray<string> bookmarks, bool readOnly)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        if (query is not null)
        {
            json.WriteString("statement", query.Text);
            json.WritePropertyName("parameters");
            Write(json, query.Parameters);
        }

        if (readOnly) json.WriteString("accessMode", "READ");
        if (!bookmarks.IsDefaultOrEmpty)
        {
            json.WritePropertyName("bookmarks");
            Write(json, bookmarks);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int whole: json.WriteNumberValue(whole); break;
            case long whole: json.WriteNumberValue(whole); break;
            case double real: WriteReal(json, real); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case System.Collections.IEnumerable list: WriteList(json, list); break;
            default: throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, inner) in map)
        {
            json.WritePropertyName(name);
            Write(json, inner);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, System.Collections.IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list) Write(json, item);
        json.WriteEndArray();
    }

    // 60.0 and not 60, which the server would take for a whole number and divide as one.
    private static void WriteReal(Utf8JsonWriter json, double real)
    {
        if (!double.IsFinite(real)) throw new ArgumentException($"A parameter cannot be {real}.", nameof(real));
        var text = real.ToString("R", CultureInfo.InvariantCulture);
        json.WriteRawValue(text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0");
    }
}
