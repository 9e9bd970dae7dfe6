using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification, section 7: the answer as JSON, errors first, fields in the query's order, straight into the caller's buffer.</summary>
internal static class ResultWriter
{
    /// <summary>An answer without data: the request was not executed.</summary>
    public static void WriteRefusal(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        using var writer = AnswerWriters.New(output);
        writer.WriteStartObject();
        WriteErrors(writer, errors);
        writer.WriteEndObject();
    }

    public static void WriteData(Utf8JsonWriter writer, ObjectResult? data, IReadOnlyList<GraphQLError> errors, RequestCost? cost, IReadOnlyDictionary<string, object?>? extensions)
    {
        writer.WriteStartObject();
        WriteErrors(writer, errors);
        writer.WritePropertyName("data"u8);
        WriteValue(writer, data);
        if (cost is not null || extensions is { Count: > 0 }) WriteExtensions(writer, cost, extensions);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, RequestCost? cost, IReadOnlyDictionary<string, object?>? extensions)
    {
        writer.WriteStartObject("extensions"u8);
        if (cost is not null) WriteCost(writer, cost);
        foreach (var (name, value) in extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter writer, RequestCost cost)
    {
        writer.WriteStartObject("cost"u8);
        writer.WriteNumber("fields"u8, cost.Size.Fields);
        writer.WriteNumber("aliases"u8, cost.Size.Aliases);
        writer.WriteNumber("depth"u8, cost.Size.Depth);
        writer.WriteNumber("estimatedValues"u8, cost.Size.Cost);
        writer.WriteNumber("values"u8, cost.Values);
        writer.WriteNumber("resolverCalls"u8, cost.Calls);
        writer.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count == 0) return;
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors) WriteError(writer, error);
        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (!error.Locations.IsEmpty) WriteLocations(writer, error);
        if (!error.Path.IsEmpty)
        {
            writer.WritePropertyName("path"u8);
            WriteValue(writer, error.Path.ToArray());
        }

        if (error.Code is not null || error.Extensions.Count > 0) WriteExtensions(writer, error);
        writer.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartArray("locations"u8);
        foreach (var place in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("column"u8, place.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteExtensions(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject("extensions"u8);
        if (error.Code is not null) writer.WriteString("code"u8, error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectResult result)
    {
        writer.WriteStartObject();
        var (batch, row) = (result.Batch, result.Row);
        var fields = batch.Plan.Fields;
        for (var slot = 0; slot < fields.Length; slot++)
        {
            writer.WritePropertyName(fields[slot].Property);
            WriteValue(writer, batch.Column(slot)[row]);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, ReadOnlySpan<object?> items)
    {
        writer.WriteStartArray();
        foreach (var item in items) WriteValue(writer, item);
        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> fields)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case ObjectResult result:
                WriteObject(writer, result);
                break;
            case ListResult list:
                WriteList(writer, list.Items);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            default:
                WriteRare(writer, value);
                break;
        }
    }

    private static void WriteRare(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case JsonElement json:
                json.WriteTo(writer);
                break;
            case IReadOnlyDictionary<string, object?> fields:
                WriteFields(writer, fields);
                break;
            case IEnumerable<object?> items:
                WriteList(writer, items.ToArray());
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(TextOf(value));
                break;
        }
    }

    /// <summary>Values that JSON has no form for become text, dates in their round-trip form.</summary>
    private static string? TextOf(object value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
