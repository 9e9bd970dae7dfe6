using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace MineralGraph.GraphQL;

/// <summary>Values of variables by name, from JSON or from .NET values.</summary>
public sealed class RequestVariables
{
    private readonly IReadOnlyDictionary<string, object?>? values;
    private readonly JsonElement json;

    private RequestVariables(IReadOnlyDictionary<string, object?> values) => this.values = values;

    private RequestVariables(JsonElement json) => this.json = json;

    /// <summary>No variables.</summary>
    public static RequestVariables None { get; } = new(new Dictionary<string, object?>());

    /// <summary>From JSON, which is read as variables are asked for: an object, or null or undefined for none. Anything else is an <see cref="ArgumentException"/>.</summary>
    public static RequestVariables From(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => None,
        JsonValueKind.Object => new RequestVariables(json),
        _ => throw new ArgumentException("Variables are a JSON object.", nameof(json)),
    };

    /// <summary>From .NET values: strings, booleans, numbers, null, sequences and dictionaries of these, or <see cref="JsonElement"/>.</summary>
    public static RequestVariables From(IReadOnlyDictionary<string, object?> values) => new(PlainObject(values));

    /// <summary>A JSON object as .NET values by name, in its order: text, bool, long, double, null, lists and such objects.</summary>
    public static IReadOnlyDictionary<string, object?> Read(JsonElement json) => PlainObject(json);

    /// <summary>The variable with which more values than so many have come; null where there are no more. What lies behind is not looked at.</summary>
    /// <param name="most">How many values may come.</param>
    /// <param name="counted">How many were counted.</param>
    internal string? Beyond(int most, out int counted)
    {
        counted = 0;
        if (values is null)
        {
            if (json.ValueKind != JsonValueKind.Object) return null;
            foreach (var property in json.EnumerateObject())
            {
                if (IsBeyond(property.Value, most, ref counted)) return property.Name;
            }

            return null;
        }

        foreach (var (name, value) in values)
        {
            if (IsBeyond(value, most, ref counted)) return name;
        }

        return null;
    }

    internal bool TryGet(string name, out object? value)
    {
        if (values is not null) return values.TryGetValue(name, out value);
        var isGiven = json.TryGetProperty(name, out var given);
        value = isGiven ? Plain(given) : null;
        return isGiven;
    }

    private static bool IsBeyond(JsonElement value, int most, ref int counted)
    {
        if (++counted > most) return true;
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (IsBeyond(item, most, ref counted)) return true;
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in value.EnumerateObject())
            {
                if (IsBeyond(field.Value, most, ref counted)) return true;
            }
        }

        return false;
    }

    private static bool IsBeyond(object? value, int most, ref int counted)
    {
        if (++counted > most) return true;
        foreach (var inner in value switch { IReadOnlyDictionary<string, object?> fields => fields.Values, IReadOnlyList<object?> items => items, _ => (IEnumerable<object?>)[] })
        {
            if (IsBeyond(inner, most, ref counted)) return true;
        }

        return false;
    }

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or int or long or double => value,
        JsonElement json => Plain(json),
        IReadOnlyDictionary<string, object?> fields => PlainObject(fields),
        IEnumerable items => items.Cast<object?>().Select(Plain).ToList(),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static OrderedDictionary<string, object?> PlainObject(IReadOnlyDictionary<string, object?> fields)
    {
        var plain = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) plain[name] = Plain(value);
        return plain;
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => PlainObject(json),
        JsonValueKind.Array => json.EnumerateArray().Select(item => Plain(item)).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static OrderedDictionary<string, object?> PlainObject(JsonElement json)
    {
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject()) fields[property.Name] = Plain(property.Value);
        return fields;
    }
}
