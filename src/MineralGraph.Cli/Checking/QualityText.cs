using System.Globalization;
using MineralGraph.Analysis.Quality;

namespace MineralGraph.Cli.Checking;

/// <summary>Writes a quality report for people.</summary>
internal static class QualityText
{
    private const int MostDocuments = 40;

    internal static void Write(TextWriter output, QualityReport report, int misses, int spurious)
    {
        WriteTable(output, "predicate", report.ByPredicate, report.All);
        if (report.ByDocument.Count <= MostDocuments) WriteTable(output, "document", report.ByDocument, report.All);
        output.WriteLine(Line($"{"macro",-43}{report.Macro,16:F3}"));
        output.WriteLine(string.Join("; ", report.Details.Select(detail => $"{detail.Name} right {detail.Right} of {detail.Of}")));
        foreach (var (from, statements, right) in report.Reliability)
            output.WriteLine(Line($"confidence {from:F1}-{from + 0.1:F1}: {right} of {statements} right ({(double)right / statements:F2})"));
        foreach (var miss in report.Misses.Take(misses)) output.WriteLine($"MISSED {miss.Document}:{miss.Line} {Show(miss.Fact, miss.Quote)}");
        foreach (var (document, statement) in report.Spurious.Take(spurious)) output.WriteLine($"SPURIOUS {document} {Show(statement.Fact, statement.Places[0].Quote)}");
    }

    private static void WriteTable(TextWriter output, string title, IEnumerable<KeyValuePair<string, Figures>> rows, Figures all)
    {
        output.WriteLine(Line($"{title,-22}{"gold",6}{"found",7}{"P",8}{"R",8}{"F1",8}"));
        foreach (var (name, figures) in rows.Append(KeyValuePair.Create("all", all)))
            output.WriteLine(Line($"{name,-22}{figures.Wanted,6}{figures.Found,7}{figures.Precision,8:F3}{figures.Recall,8:F3}{figures.F1,8:F3}"));
    }

    private static string Show(Fact fact, string quote) =>
        Line($"{fact.Subject.Name} {fact.Predicate} {fact.Object?.Name ?? "-"}{(fact.Value is { } value ? $" = {value.Number} {value.Unit}" : "")}{(fact.Year is { } year ? $" ({year})" : "")}  «{string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}»");

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
