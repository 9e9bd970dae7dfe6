using System.Text.Json.Nodes;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>
/// Compares two answers: the same data in the same order, numbers by value; the same errors with messages, places and paths. A refused request's errors stand in
/// the same order; those of an execution may come in any, for the specification sets none.
/// </summary>
internal static class AnswerComparison
{
    /// <summary>What differs: nothing where the answers agree.</summary>
    public static AnswerDifference? Compare(JsonObject ours, JsonObject theirs)
    {
        if (theirs.ContainsKey("defect")) throw new InvalidOperationException($"The reference implementation failed: {theirs["defect"]}");
        if (theirs["stream"] is JsonArray stream) return CompareStreams(ours["stream"] as JsonArray, stream);
        if (ours.ContainsKey("data") != theirs.ContainsKey("data")) return new AnswerDifference("data");
        if (!Same(ours["data"], theirs["data"])) return new AnswerDifference(Introspected.Same(ours["data"], theirs["data"], Same) ?? "data");
        var (mine, other) = (Errors(ours), Errors(theirs));
        if (!ours.ContainsKey("data")) return mine.SequenceEqual(other) ? null : new AnswerDifference("errors");
        var (surplus, missing) = (Without(mine, other), Without(other, mine));
        if (surplus.Count == 0 && missing.Count == 0) return null;
        return new AnswerDifference(surplus.Concat(missing).All(error => IsUnderNull(ours["data"], error)) ? AnswerDifference.OneOfSeveralNulls : "errors");
    }

    private static AnswerDifference? CompareStreams(JsonArray? ours, JsonArray theirs)
    {
        if (ours is null || ours.Count != theirs.Count) return new AnswerDifference("stream");
        return ours.Zip(theirs).Select(pair => Compare((JsonObject)pair.First!, (JsonObject)pair.Second!)).FirstOrDefault(difference => difference is not null);
    }

    private static bool Same(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, null) => true,
        (JsonObject mine, JsonObject other) => mine.Count == other.Count && mine.Zip(other).All(pair => pair.First.Key == pair.Second.Key && Same(pair.First.Value, pair.Second.Value)),
        (JsonArray mine, JsonArray other) => mine.Count == other.Count && mine.Zip(other).All(pair => Same(pair.First, pair.Second)),
        (JsonValue mine, JsonValue other) when IsNumber(mine) && IsNumber(other) => mine.GetValue<double>().Equals(other.GetValue<double>()),
        (JsonValue mine, JsonValue other) => mine.ToJsonString() == other.ToJsonString(),
        _ => false,
    };

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == System.Text.Json.JsonValueKind.Number;

    private static List<string> Errors(JsonObject answer) => [.. (answer["errors"] as JsonArray ?? []).Select(error => Shown((JsonObject)error!))];

    private static string Shown(JsonObject error) => $"{error["message"]} {error["locations"]?.ToJsonString()} {error["path"]?.ToJsonString()}";

    private static List<string> Without(List<string> errors, List<string> others)
    {
        var left = errors.ToList();
        foreach (var other in others) left.Remove(other);
        return left;
    }

    /// <summary>Whether the answer has null somewhere on the way to the error's place, so that several errors may have put it there.</summary>
    private static bool IsUnderNull(JsonNode? data, string error)
    {
        var path = error[(error.LastIndexOf(' ') + 1)..];
        if (!path.StartsWith('[') || JsonNode.Parse(path) is not JsonArray steps) return false;
        foreach (var step in steps.SkipLast(1))
        {
            if (data is null) return true;
            data = step!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? data[step.GetValue<int>()] : data[step.GetValue<string>()];
        }

        return data is null;
    }
}
