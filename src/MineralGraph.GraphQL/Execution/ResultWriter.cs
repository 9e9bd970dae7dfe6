using System.Globalization;
using System.Text.Json;

namespace MineralGraph.GraphQL.Execution;

/// <summary>Specification 7, Response: writes an answer as JSON.</summary>
internal static class ResultWriter
{
    internal static void Write(Utf8JsonWriter json, ExecutionResult result, bool wasExecuted)
    {
        json.WriteStartObject();
        if (result.Errors.Count > 0)
        {
            json.WriteStartArray("errors");
            foreach (var error in result.Errors) Write(json, error);
            json.WriteEndArray();
        }

        if (wasExecuted)
        {
            json.WritePropertyName("data");
            Write(json, result.Data);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (!error.Locations.IsEmpty)
        {
            json.WriteStartArray("locations");
            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line", location.Line);
                json.WriteNumber("column", location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (!error.Path.IsEmpty)
        {
            json.WriteStartArray("path");
            foreach (var key in error.Path) Write(json, key);
            json.WriteEndArray();
        }

        if (error.Code is { } code)
        {
            json.WriteStartObject("extensions");
            json.WriteString("code", code);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case ResultObject child: WriteObject(json, child); break;
            case ResultList list: WriteList(json, list); break;
            case string text: json.WriteStringValue(text); break;
            case bool boolean: json.WriteBooleanValue(boolean); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case IFormattable other: json.WriteStringValue(other.ToString(null, CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, ResultObject result)
    {
        json.WriteStartObject();
        for (var index = 0; index < result.Names.Length; index++)
        {
            json.WritePropertyName(result.Names[index]);
            Write(json, result.Values[index]);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, ResultList list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items) Write(json, item);
        json.WriteEndArray();
    }
}
