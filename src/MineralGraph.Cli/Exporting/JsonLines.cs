using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MineralGraph.Model;

namespace MineralGraph.Cli.Exporting;

/// <summary>One statement a line, as scorers and pipelines read it.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await foreach (var statement in export.StatementsAsync(cancellation).ConfigureAwait(false))
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, export, statement);
            await output.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan)).ConfigureAwait(false);
            await output.WriteAsync('\n').ConfigureAwait(false);
        }
    }

    private static void Write(Utf8JsonWriter json, GraphExport export, StatementExport statement)
    {
        var (record, content) = (statement.Record, statement.Record.Content);
        json.WriteStartObject();
        json.WriteString("id", record.Id.Value);
        WriteEnd(json, "subject", export.Entity(content.From), statement.Evidence[0].FromWords);
        json.WriteString("predicate", content.Predicate);
        if (content.To is { } to) WriteEnd(json, "object", export.Entity(to), statement.Evidence[0].ToWords);
        else json.WriteNull("object");
        WriteValue(json, content.Quantity);
        if (content.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteString("date", content.Date?.ToString("O", CultureInfo.InvariantCulture));
        WriteQualifiers(json, content.Qualifiers);
        WriteSuspect(json, record.Suspect);
        json.WriteString("status", record.Status.ToString().ToLowerInvariant());
        json.WriteNumber("confidence", Math.Round(record.Confidence.Value, 4));
        json.WriteStartArray("evidence");
        foreach (var evidence in statement.Evidence) WriteEvidence(json, export, evidence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, string property, Entity entity, string surface)
    {
        json.WriteStartObject(property);
        json.WriteString("id", entity.Id.ToString());
        json.WriteString("kind", entity.Id.Kind);
        json.WriteString("name", entity.Id.Name);
        json.WriteString("label", entity.Label("en"));
        json.WriteString("surface", surface);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull("value");
            return;
        }

        json.WriteStartObject("value");
        json.WriteNumber("number", quantity.Number);
        if (quantity.Max is { } max) json.WriteNumber("max", max);
        else json.WriteNull("max");
        json.WriteString("unit", quantity.Unit);
        json.WriteBoolean("percent", quantity.IsPercent);
        json.WriteString("comparator", quantity.Comparator.Sign());
        json.WriteEndObject();
    }

    private static void WriteQualifiers(Utf8JsonWriter json, Qualifiers qualifiers)
    {
        json.WriteString("measure", qualifiers.Measure);
        json.WriteString("role", qualifiers.Role);
        json.WriteString("modality", qualifiers.Modality);
        json.WriteString("basis", qualifiers.Basis);
        json.WriteString("region", NameOf(qualifiers.Region));
        json.WriteString("partner", NameOf(qualifiers.Partner));
    }

    private static string? NameOf(string? entity) => EntityId.TryParse(entity, out var id) ? id.Name : entity;

    private static void WriteSuspect(Utf8JsonWriter json, Suspect? suspect)
    {
        if (suspect is null)
        {
            json.WriteNull("suspect");
            return;
        }

        json.WriteStartObject("suspect");
        json.WriteString("likely", suspect.Likely);
        json.WriteString("reason", suspect.Reason);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, GraphExport export, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("document", export.DocumentName(evidence.Document));
        json.WriteString("sha256", evidence.Document.Sha256);
        if (evidence.Page is { } page) json.WriteNumber("page", page);
        else json.WriteNull("page");
        if (evidence.Line is { } line) json.WriteNumber("line", line);
        else json.WriteNull("line");
        json.WriteNumber("start", evidence.Span.Start);
        json.WriteNumber("end", evidence.Span.End);
        json.WriteString("quote", evidence.Quote);
        json.WriteString("subjectSurface", evidence.FromWords);
        json.WriteString("objectSurface", evidence.ToWords);
        json.WriteString("valueAsWritten", evidence.ValueAsWritten);
        json.WriteString("rule", evidence.Rule.Id);
        json.WriteBoolean("explicit", evidence.IsExplicit);
        json.WriteEndObject();
    }
}
