using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>Reads the JSON of an answer into values in one pass. Names recur row after row and in the same order, ids and small numbers often: each is made once.</summary>
internal sealed class QueryApiValues
{
    // The plan of a query nests once for each of its steps.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private const int MostBytesOfId = 48;
    private const int SmallNumbers = 256;

    // A power of two: one id at most for each.
    private const int Slots = 256;

    private static readonly ImmutableArray<object> Small = [.. Enumerable.Range(0, SmallNumbers).Select(number => (object)(long)number)];

    private readonly List<(byte[] Written, string Name)> names = [];
    private readonly string?[] texts = new string?[Slots];
    private readonly List<object?> pile = [];
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
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.ValueSpan.ContainsAny((byte)'.', (byte)'e', (byte)'E') ? reader.GetDouble() : Whole(reader.GetInt64()),
        JsonTokenType.StartArray => List(ref reader),
        JsonTokenType.StartObject => Map(ref reader),
        _ => null,
    };

    private static object Whole(long number) => number is >= 0 and < SmallNumbers ? Small[(int)number] : number;

    private string Text(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > MostBytesOfId) return reader.GetString()!;
        var hash = new HashCode();
        hash.AddBytes(reader.ValueSpan);
        ref var known = ref texts[hash.ToHashCode() & (Slots - 1)];
        return known is not null && reader.ValueTextEquals(known) ? known : known = reader.GetString()!;
    }

    // Lists within lists are read on one pile, and each is then made as long as it is.
    private object?[] List(ref Utf8JsonReader reader)
    {
        var first = pile.Count;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) pile.Add(Value(ref reader));
        var list = CollectionsMarshal.AsSpan(pile)[first..].ToArray();
        pile.RemoveRange(first, list.Length);
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
