using System.Text.Json.Nodes;

namespace MineralGraph.GraphQL.Tests.Oracle;

/// <summary>Compares what schemas tell of themselves where only the order of types and directives, or the words that describe the built-in ones, differ.</summary>
internal static class Introspected
{
    /// <summary>The lists whose order the specification leaves open.</summary>
    private static readonly string[] Unordered = ["types", "directives", "possibleTypes"];

    /// <summary>The kind of difference, or null where there are others.</summary>
    public static string? Same(JsonNode? ours, JsonNode? theirs, Func<JsonNode?, JsonNode?, bool> same)
    {
        if (same(Sorted(ours, false), Sorted(theirs, false))) return AnswerDifference.Order;
        return same(Sorted(ours, true), Sorted(theirs, true)) ? AnswerDifference.Words : null;
    }

    private static JsonNode? Sorted(JsonNode? node, bool withoutWords) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => !withoutWords || field.Key != "description").Select(field => KeyValuePair.Create(field.Key, Unordered.Contains(field.Key) ? InOrder(Sorted(field.Value, withoutWords)) : Sorted(field.Value, withoutWords)))),
        JsonArray items => new JsonArray([.. items.Select(item => Sorted(item, withoutWords))]),
        _ => node?.DeepClone(),
    };

    private static JsonNode? InOrder(JsonNode? node) =>
        node is JsonArray items ? new JsonArray([.. items.OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal).Select(item => item?.DeepClone())]) : node;
}
