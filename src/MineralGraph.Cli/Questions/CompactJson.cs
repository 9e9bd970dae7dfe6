using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.Cli.Questions;

/// <summary>JSON to be read: what fits on a line stands on one, what does not is broken up and indented.</summary>
internal static class CompactJson
{
    private const int Width = 160;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value, 0, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement value, int indent, int taken)
    {
        var line = OneLine(value);
        if (indent + taken + line.Length <= Width || value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) text.Append(line);
        else if (value.ValueKind == JsonValueKind.Object) Break(text, '{', '}', indent, value.EnumerateObject().Select(member => ($"{Name(member.Name)}: ", member.Value)));
        else Break(text, '[', ']', indent, value.EnumerateArray().Select(item => ("", item)));
    }

    private static void Break(StringBuilder text, char open, char close, int indent, IEnumerable<(string Head, JsonElement Value)> parts)
    {
        text.Append(open);
        var separator = "";
        foreach (var (head, value) in parts)
        {
            text.Append(separator).Append('\n').Append(' ', indent + 2).Append(head);
            Write(text, value, indent + 2, head.Length);
            separator = ",";
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }

    private static string OneLine(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when !value.EnumerateObject().Any() => "{}",
        JsonValueKind.Object => $"{{ {string.Join(", ", value.EnumerateObject().Select(member => $"{Name(member.Name)}: {OneLine(member.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(OneLine))}]",
        _ => JsonSerializer.Serialize(value, Plain),
    };

    private static string Name(string name) => JsonSerializer.Serialize(name, Plain);
}
