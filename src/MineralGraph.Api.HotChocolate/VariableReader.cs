using System.Text.Json;

namespace MineralGraph.Api.HotChocolate;

/// <summary>Values of variables as HotChocolate takes them.</summary>
internal static class VariableReader
{
    internal static Dictionary<string, object?> Read(JsonElement json)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject()) values[member.Name] = Plain(member.Value);
        return values;
    }

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Read(json),
        JsonValueKind.Array => json.EnumerateArray().Select(item => Plain(item)).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
