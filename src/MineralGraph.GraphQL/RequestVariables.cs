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

    internal bool TryGet(string name, out object? value)
    {
        if (values is not null) return values.TryGetValue(name, out value);
        var isGiven = json.TryGetProperty(name, out var given);
        value = isGiven ? Plain(given) : null;
        return isGiven;
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
