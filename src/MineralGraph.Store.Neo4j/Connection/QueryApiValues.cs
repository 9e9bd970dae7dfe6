using System.Text;
using System.Text.Json;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Reads the JSON of an answer into values in one pass. Names recur row after row and in the same order: each is made once.</summary>
internal sealed class QueryApiValues
{
    // The plan of a query nests once for each of its steps.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private readonly List<(byte[] Written, string Name)> names = [];
    private int next;

    /// <summary>Null, text, bool, long, double, and lists and dictionaries of these.</summary>
    /// <exception cref="JsonException">It is no JSON, or breaks off.</exception>
    internal static object? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        var value = new QueryApiValues().Value(ref reader);
        reader.Read();
        return value;
    }

    private object? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.ValueSpan.ContainsAny((byte)'.', (byte)'e', (byte)'E') ? reader.GetDouble() : (object)reader.GetInt64(),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.StartObject => Map(ref reader),
        _ => null,
    };

    private List<object?> List(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Add(Value(ref reader));
        return list;
    }

    private Dictionary<string, object?> Map(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Name(ref reader);
            reader.Read();
            map[name] = Value(ref reader);
        }

        return map;
    }

    private string Name(ref Utf8JsonReader reader)
    {
        if (next >= names.Count || !reader.ValueTextEquals(names[next].Written)) next = Find(ref reader);
        return names[next++].Name;
    }

    private int Find(ref Utf8JsonReader reader)
    {
        for (var known = 0; known < names.Count; known++)
        {
            if (reader.ValueTextEquals(names[known].Written)) return known;
        }

        var name = reader.GetString()!;
        names.Add((Encoding.UTF8.GetBytes(name), name));
        return names.Count - 1;
    }
}
