using System.Text.Json;
using MineralGraph.Analysis.Quality;
using MineralGraph.Model;

namespace MineralGraph.Cli.Checking;

/// <summary>Reads gold facts and exported statements, one JSON object a line.</summary>
internal static class FactLines
{
    internal static List<GoldFact> ReadGold(string folder)
    {
        if (!Directory.Exists(folder)) throw new ProblemException(new Problem("MG5903", $"There is no folder of gold facts \"{folder}\". Name one that holds .jsonl files."));
        var facts = Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => Read(file, File.ReadLines(file), Gold)).ToList();
        return facts.Count > 0 ? facts : throw new ProblemException(new Problem("MG5904", $"The folder \"{folder}\" holds no gold facts (.jsonl)."));
    }

    internal static CoveredLines ReadCoveredLines(string folder) =>
        CoveredLines.Parse(File.Exists(Path.Combine(folder, "windows.txt")) ? File.ReadAllText(Path.Combine(folder, "windows.txt")) : "");

    internal static List<FoundFact> ReadExport(string export) => [.. Read("export", export.Split('\n'), Found)];

    private static IEnumerable<T> Read<T>(string file, IEnumerable<string> lines, Func<JsonElement, T> read)
    {
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            T fact;
            try
            {
                using var json = JsonDocument.Parse(line);
                fact = read(json.RootElement);
            }
            catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new ProblemException(new Problem("MG5905", $"\"{file}\", line {number + 1} is no fact: {broken.Message}"), broken);
            }

            yield return fact;
        }
    }

    private static GoldFact Gold(JsonElement json) => new(Fact(json), json.GetProperty("doc").GetString()!, Int(json, "line"), Text(json, "quote") ?? "",
        Text(json, "suspect") == "ocr" || json.TryGetProperty("borderline", out var borderline) && borderline.ValueKind == JsonValueKind.True);

    private static FoundFact Found(JsonElement json) => new(Fact(json), [.. json.GetProperty("evidence").EnumerateArray().Select(place => new QuotedPlace(
        Text(place, "document")!, Int(place, "line"), Text(place, "quote") ?? "", Text(place, "subjectSurface") ?? "", Text(place, "objectSurface") ?? ""))])
    {
        Confidence = json.GetProperty("confidence").GetDouble(),
    };

    private static Fact Fact(JsonElement json) => new(json.GetProperty("predicate").GetString()!, End(json.GetProperty("subject"))!, End(json.GetProperty("object")))
    {
        Value = Value(json),
        Year = Int(json, "year"),
        Measure = Text(json, "measure"),
        Role = Text(json, "role"),
        Modality = Text(json, "modality"),
    };

    private static NamedEnd? End(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? new NamedEnd(Text(json, "kind") ?? "", Text(json, "name") ?? "", Text(json, "surface") ?? "", Text(json, "label"))
        : null;

    private static WrittenValue? Value(JsonElement json) => json.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object && value.GetProperty("number").ValueKind == JsonValueKind.Number
        ? new WrittenValue(value.GetProperty("number").GetDouble(), value.TryGetProperty("max", out var max) && max.ValueKind == JsonValueKind.Number ? max.GetDouble() : null,
            Text(value, "unit") ?? "", value.TryGetProperty("percent", out var percent) && percent.ValueKind == JsonValueKind.True)
        : null;

    private static string? Text(JsonElement json, string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Int(JsonElement json, string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
