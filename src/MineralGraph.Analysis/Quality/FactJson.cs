using System.Text.Json;

namespace MineralGraph.Analysis.Quality;

/// <summary>
/// Reads a fact as gold files, frozen sentences and exports write it. An end is an object of kind, name and words, or just the name, or a list of names any
/// one of which is right; the kinds of such ends stand apart, under <c>kinds</c>.
/// </summary>
internal static class FactJson
{
    internal static Fact Fact(JsonElement json)
    {
        var subject = End(json.GetProperty("subject"), Kind(json, 0)) ?? throw new JsonException("A fact needs a subject.");
        return new Fact(json.GetProperty("predicate").GetString()!, subject, json.TryGetProperty("object", out var target) ? End(target, Kind(json, 1)) : null)
        {
            Value = Value(json),
            Year = Int(json, "year"),
            Measure = Text(json, "measure"),
            Role = Text(json, "role"),
            Modality = Text(json, "modality"),
        };
    }

    /// <summary>Whether a gold fact counts neither way.</summary>
    internal static bool IsNeutral(JsonElement json) =>
        Text(json, "suspect") == "ocr" || json.TryGetProperty("borderline", out var borderline) && borderline.ValueKind == JsonValueKind.True;

    internal static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static int? Int(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    internal static bool IsTrue(JsonElement json, string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;

    private static NamedEnd? End(JsonElement json, string kind) => json.ValueKind switch
    {
        JsonValueKind.Object => new NamedEnd(Text(json, "kind") ?? "", Text(json, "name") ?? "", Text(json, "surface") ?? "", Text(json, "label")),
        JsonValueKind.String => new NamedEnd(kind, json.GetString()!, json.GetString()!),
        JsonValueKind.Array when json.GetArrayLength() > 0 => End(json[0], kind)! with { Alternatives = [.. json.EnumerateArray().Skip(1).Select(name => name.GetString()!)] },
        _ => null,
    };

    private static string Kind(JsonElement json, int index) => json.TryGetProperty("kinds", out var kinds) && kinds.GetArrayLength() > index ? kinds[index].GetString() ?? "" : "";

    private static WrittenValue? Value(JsonElement json) =>
        json.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object && value.GetProperty("number").ValueKind == JsonValueKind.Number
            ? new WrittenValue(value.GetProperty("number").GetDouble(), value.TryGetProperty("max", out var max) && max.ValueKind == JsonValueKind.Number ? max.GetDouble() : null,
                Text(value, "unit") ?? "", IsTrue(value, "percent"))
            : null;
}
