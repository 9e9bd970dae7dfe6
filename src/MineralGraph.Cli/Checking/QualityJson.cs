using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.Analysis.Quality;

namespace MineralGraph.Cli.Checking;

/// <summary>Writes a quality report for programs.</summary>
internal static class QualityJson
{
    internal static void Write(TextWriter output, QualityReport report, int misses, int spurious)
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
            WriteReliability(json, report);
            WriteRules(json, report);
            json.WriteStartArray("misses");
            foreach (var miss in report.Misses.Take(misses)) WriteFact(json, miss.Document, miss.Line, miss.Fact, miss.Quote);
            json.WriteEndArray();
            json.WriteStartArray("spurious");
            foreach (var (document, statement) in report.Spurious.Take(spurious)) WriteFact(json, document, statement.Places[0].Line, statement.Fact, statement.Places[0].Quote);
            json.WriteEndArray();
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

    private static void WriteReliability(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("reliability");
        foreach (var (from, statements, right) in report.Reliability)
        {
            json.WriteStartObject();
            json.WriteNumber("from", from);
            json.WriteNumber("to", Math.Round(from + 0.1, 1));
            json.WriteNumber("statements", statements);
            json.WriteNumber("right", right);
            json.WriteNumber("precision", Math.Round((double)right / statements, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, QualityReport report)
    {
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            json.WriteBoolean("explicit", rule.IsExplicit);
            json.WriteNumber("right", rule.Right);
            json.WriteNumber("of", rule.Of);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFact(Utf8JsonWriter json, string document, int? line, Fact fact, string quote)
    {
        json.WriteStartObject();
        json.WriteString("document", document);
        if (line is { } number) json.WriteNumber("line", number);
        else json.WriteNull("line");
        json.WriteString("subject", fact.Subject.Name);
        json.WriteString("predicate", fact.Predicate);
        json.WriteString("object", fact.Object?.Name);
        if (fact.Value is { } value) json.WriteString("value", FormattableString.Invariant($"{value.Number}{(value.Max is { } max ? FormattableString.Invariant($"..{max}") : "")} {value.Unit}").Trim());
        if (fact.Year is { } year) json.WriteNumber("year", year);
        json.WriteString("quote", quote);
        json.WriteEndObject();
    }
}
