using System.Text.Json;
using MineralGraph.Cli.Verbs;
using MineralGraph.Ingest.Explaining;
using MineralGraph.Model;

namespace MineralGraph.Cli.RuleWork;

/// <summary>Shows what a change of rules comes to: lines with + and - for people, JSON for programs.</summary>
internal static class DifferenceReport
{
    internal static void WriteText(TextWriter output, IReadOnlyList<DocumentDifference> differences)
    {
        foreach (var difference in differences.Where(difference => difference.Added.Count + difference.Removed.Count > 0))
        {
            output.WriteLine(difference.File);
            foreach (var statement in difference.Removed) output.WriteLine($"- {Line(statement)}");
            foreach (var statement in difference.Added) output.WriteLine($"+ {Line(statement)}");
        }

        output.WriteLine($"{differences.Sum(difference => difference.Added.Count)} added, {differences.Sum(difference => difference.Removed.Count)} removed, {differences.Sum(difference => difference.Same)} as before, in {differences.Count} documents");
    }

    internal static void WriteJson(TextWriter output, IReadOnlyList<DocumentDifference> differences) => output.WriteLine(JsonSerializer.Serialize(new
    {
        added = differences.Sum(difference => difference.Added.Count),
        removed = differences.Sum(difference => difference.Removed.Count),
        same = differences.Sum(difference => difference.Same),
        documents = differences.Select(difference => new
        {
            document = difference.File,
            same = difference.Same,
            added = difference.Added.Select(Shape),
            removed = difference.Removed.Select(Shape),
        }),
    }, QueryJson.Indented));

    private static object Shape(Statement statement) => new
    {
        id = statement.Id.Value,
        statement = StatementText.Of(statement.Content),
        confidence = Math.Round(statement.Confidence.Value, 4),
        evidence = statement.Evidence.Select(evidence => new { line = evidence.Line, start = evidence.Span.Start, end = evidence.Span.End, quote = evidence.Quote, rule = evidence.Rule.Id }),
    };

    private static string Line(Statement statement) =>
        $"{StatementText.Of(statement.Content)}  line {statement.Evidence[0].Line} by {statement.Evidence[0].Rule.Id}  «{string.Join(' ', statement.Evidence[0].Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}»";
}
