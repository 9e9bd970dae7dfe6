using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineralGraph.Cli.Verbs;

/// <summary>How answers are printed.</summary>
internal static class QueryJson
{
    internal static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
