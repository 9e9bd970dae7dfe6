using System.Globalization;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Cli.Exporting;

/// <summary>One quote a line, as RFC 4180 has it, with the statement's columns repeated.</summary>
internal static class CsvExport
{
    private const string Header = "id,subject,subjectKind,subjectLabel,predicate,object,objectKind,objectLabel,number,max,unit,comparator,year,date,measure,role,modality,basis,region,partner,"
        + "status,confidence,suspectLikely,document,sha256,page,line,start,end,quote,subjectSurface,objectSurface,valueAsWritten,rule,explicit";

    internal static async Task WriteAsync(GraphExport export, TextWriter output, CancellationToken cancellation)
    {
        await output.WriteAsync($"{Header}\r\n").ConfigureAwait(false);
        await foreach (var statement in export.StatementsAsync(cancellation).ConfigureAwait(false))
        {
            var cells = Cells(export, statement.Record).ToList();
            foreach (var evidence in statement.Evidence)
                await output.WriteAsync($"{string.Join(',', cells.Concat(Cells(export, evidence)).Select(Quoted))}\r\n").ConfigureAwait(false);
        }
    }

    private static IEnumerable<string?> Cells(GraphExport export, StatementRecord record)
    {
        var (content, quantity, qualifiers) = (record.Content, record.Content.Quantity, record.Content.Qualifiers);
        return
        [
            record.Id.Value, content.From.Name, content.From.Kind, export.Entity(content.From).Label("en"), content.Predicate,
            content.To?.Name, content.To?.Kind, content.To is { } to ? export.Entity(to).Label("en") : null,
            Text(quantity?.Number), Text(quantity?.Max), quantity?.Unit, quantity?.Comparator.Sign(), Text(content.Year), content.Date?.ToString("O", CultureInfo.InvariantCulture),
            qualifiers.Measure, qualifiers.Role, qualifiers.Modality, qualifiers.Basis, qualifiers.Region, qualifiers.Partner,
            record.Status.ToString().ToLowerInvariant(), Text(Math.Round(record.Confidence.Value, 4)), record.Suspect?.Likely,
        ];
    }

    private static IEnumerable<string?> Cells(GraphExport export, Evidence evidence) =>
    [
        export.DocumentName(evidence.Document), evidence.Document.Sha256, Text(evidence.Page), Text(evidence.Line), Text(evidence.Span.Start), Text(evidence.Span.End),
        evidence.Quote, evidence.FromWords, evidence.ToWords, evidence.ValueAsWritten, evidence.Rule.Id, evidence.IsExplicit ? "true" : "false",
    ];

    private static string? Text(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string Quoted(string? cell) =>
        cell is null ? "" : cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
