using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.Analysis.Quality;

namespace MineralGraph.Cli.Checking;

/// <summary>Writes a quality report for programs.</summary>
internal static class QualityJson
{
    internal static void Write(TextWriter output, QualityReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteFigures(json, "all", report.All);
            json.WriteNumber("macro", Math.Round(report.Macro, 3));
            WriteGroup(json, "byPredicate", report.ByPredicate);
            WriteGroup(json, "byDocument", report.ByDocument);
            json.WriteStartObject("details");
            foreach (var (name, right, of) in report.Details) WriteCount(json, name, right, of);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteGroup(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, Figures>> rows)
    {
        json.WriteStartObject(name);
        foreach (var (key, figures) in rows) WriteFigures(json, key, figures);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, Figures figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("gold", figures.Wanted);
        json.WriteNumber("found", figures.Found);
        json.WriteNumber("precision", Math.Round(figures.Precision, 3));
        json.WriteNumber("recall", Math.Round(figures.Recall, 3));
        json.WriteNumber("f1", Math.Round(figures.F1, 3));
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, int right, int of)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", right);
        json.WriteNumber("of", of);
        json.WriteEndObject();
    }
}
