using System.Text.Json;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Quality;

/// <summary>Reads gold facts, frozen sentences and exported statements, one JSON object a line.</summary>
public static class FactLines
{
    /// <summary>Gold facts.</summary>
    /// <exception cref="ProblemException">MG5905: a line is no fact.</exception>
    public static IEnumerable<GoldFact> Gold(string file, IEnumerable<string> lines) => Read(file, lines, json => Gold(json, json.GetProperty("doc").GetString()!));

    /// <summary>Sentences, each with all that it says.</summary>
    /// <exception cref="ProblemException">MG5905: a line is no sentence with facts.</exception>
    public static IEnumerable<FrozenSentence> Frozen(string file, IEnumerable<string> lines) => Read(file, lines, json =>
    {
        var id = json.GetProperty("id").GetString()!;
        return new FrozenSentence(id, json.GetProperty("text").GetString()!, [.. json.GetProperty("facts").EnumerateArray().Select(fact => Frozen(fact, id))]);
    });

    /// <summary>Exported statements; rejected ones are left out.</summary>
    /// <exception cref="ProblemException">MG5905: a line is no statement.</exception>
    public static IEnumerable<FoundFact> Export(string file, IEnumerable<string> lines) =>
        Read(file, lines, json => (Fact: Found(json), IsRejected: FactJson.Text(json, "status") == "rejected")).Where(read => !read.IsRejected).Select(read => read.Fact);

    // A value of null says that no figure belongs to the fact; a value that is not there says nothing.
    private static GoldFact Frozen(JsonElement fact, string id) =>
        Gold(fact, id) with { Line = 1, RefusesValue = fact.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Null };

    private static GoldFact Gold(JsonElement json, string document) => new(FactJson.Fact(json), document, FactJson.Int(json, "line"), FactJson.Text(json, "quote") ?? "", FactJson.IsNeutral(json));

    private static FoundFact Found(JsonElement json) => new(FactJson.Fact(json), [.. json.GetProperty("evidence").EnumerateArray().Select(Place)])
    {
        Confidence = json.GetProperty("confidence").GetDouble(),
    };

    private static QuotedPlace Place(JsonElement place) => new(
        FactJson.Text(place, "document")!, FactJson.Int(place, "line"), FactJson.Text(place, "quote") ?? "", FactJson.Text(place, "subjectSurface") ?? "", FactJson.Text(place, "objectSurface") ?? "")
    {
        Rule = FactJson.Text(place, "rule") ?? "",
        IsExplicit = FactJson.IsTrue(place, "explicit"),
    };

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
}
