using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace MineralGraph.Cli.Ingestion;

/// <summary>Shows what an ingestion came to: a table for people, JSON for programs.</summary>
internal static class IngestSummary
{
    internal static void WriteTable(Terminal terminal, IReadOnlyList<IngestReport> reports, TimeSpan elapsed)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("document", "statements", "new", "quotes added", "quotes removed");
        foreach (var report in reports.Where(report => report.Problem is null))
            table.AddRow(Markup.Escape(Path.GetFileName(report.File)), Number(report.Statements), Number(report.StatementsAdded), Number(report.QuotesAdded), Number(report.QuotesRemoved));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out), Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No });
        console.Profile.Width = Math.Max(console.Profile.Width, 100);
        console.Write(table);
        terminal.Out.WriteLine($"{reports.Count(report => report.Problem is null)} documents, {reports.Sum(report => report.StatementsAdded):N0} new statements, {reports.Count(report => report.Problem is not null)} failed, {elapsed.TotalSeconds:F1} s");
    }

    internal static void WriteJson(Terminal terminal, IReadOnlyList<IngestReport> reports)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var report in reports) Write(json, report);
            json.WriteEndArray();
        }

        terminal.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, IngestReport report)
    {
        json.WriteStartObject();
        json.WriteString("document", report.File);
        if (report.Problem is { } problem)
        {
            json.WriteString("code", problem.Code);
            json.WriteString("message", problem.Message);
        }
        else
        {
            json.WriteNumber("statements", report.Statements);
            json.WriteNumber("statementsAdded", report.StatementsAdded);
            json.WriteNumber("quotesAdded", report.QuotesAdded);
            json.WriteNumber("quotesRemoved", report.QuotesRemoved);
        }

        json.WriteEndObject();
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
