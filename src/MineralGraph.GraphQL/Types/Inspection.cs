using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.GraphQL.Types;

/// <summary>Plain values as error messages show them: short, at most two levels deep, at most ten items of a list.</summary>
internal static class Inspection
{
    private const int Depth = 2;
    private const int Items = 10;
    private const int Length = 1_000;

    public static string Show(object? value) => Show(value, 0);

    /// <summary>No message repeats more of what a client sent than this.</summary>
    public static string Shorten(string text) => text.Length > Length ? $"{text[..Length]}..." : text;

    private static string Show(object? value, int depth) => value switch
    {
        null => "null",
        string text => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"",
        bool boolean => boolean ? "true" : "false",
        double number => PlainNumber.Show(number),
        IReadOnlyDictionary<string, object?> fields => ShowObject(fields, depth),
        IReadOnlyList<object?> items => ShowList(items, depth),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => $"[{value.GetType().Name}]",
    };

    private static string ShowObject(IReadOnlyDictionary<string, object?> fields, int depth)
    {
        if (fields.Count == 0) return "{}";
        if (depth >= Depth) return "[Object]";
        return $"{{ {string.Join(", ", fields.Select(field => $"{field.Key}: {Show(field.Value, depth + 1)}"))} }}";
    }

    private static string ShowList(IReadOnlyList<object?> items, int depth)
    {
        if (items.Count == 0) return "[]";
        if (depth >= Depth) return "[Array]";
        var shown = items.Take(Items).Select(item => Show(item, depth + 1)).ToImmutableArray();
        var hidden = items.Count - shown.Length;
        if (hidden > 0) shown = shown.Add(hidden == 1 ? "... 1 more item" : $"... {hidden} more items");
        return $"[{string.Join(", ", shown)}]";
    }
}
