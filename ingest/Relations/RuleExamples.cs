using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// Tries a rule on its own examples. A sentence that it must find something in is written
/// <c>sentence => from > to = number unit @year ; …</c>, with canonical names; the parts behind the object are optional. A line break is written <c>\n</c>.
/// </summary>
public static class RuleExamples
{
    private const string Arrow = "=>";

    /// <summary>What is wrong with a rule's examples, in whole sentences; empty where all hold.</summary>
    public static ImmutableArray<string> Failures(Knowledge knowledge, Rule rule)
    {
        var ingester = DocumentIngester.Create(knowledge.WithRules([rule]), new IngestOptions { LeastConfidence = 0 });
        var missed = rule.Finds.Select(example => Miss(ingester, rule, example)).OfType<string>();
        var wrong = rule.Ignores.Select(example => (example, found: Found(ingester, example)))
            .Where(tried => tried.found.Count > 0)
            .Select(tried => $"{rule.Id} must find nothing in \"{tried.example}\" and found {string.Join(" ; ", tried.found)}.");
        return [.. missed, .. wrong];
    }

    private static string? Miss(DocumentIngester ingester, Rule rule, string example)
    {
        var arrow = example.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0) return $"{rule.Id}: the example \"{example}\" does not say what is to be found; write sentence => from > to.";
        var wanted = example[(arrow + Arrow.Length)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToList();
        var found = Found(ingester, example[..arrow].Trim());
        var shown = found.Select(fact => Shorten(fact, wanted)).Order(StringComparer.Ordinal).ToList();
        return shown.SequenceEqual(wanted) ? null : $"{rule.Id} must find {string.Join(" ; ", wanted)} in \"{example[..arrow].Trim()}\" and found {(found.Count == 0 ? "nothing" : string.Join(" ; ", found))}.";
    }

    // An example that names no figure or year accepts any.
    private static string Shorten(string fact, List<string> wanted) =>
        wanted.Contains(fact) ? fact : wanted.FirstOrDefault(want => fact.StartsWith(want, StringComparison.Ordinal) && fact[want.Length..] is [' ', '=' or '@', ..]) ?? fact;

    private static List<string> Found(DocumentIngester ingester, string sentence) =>
        ingester.Ingest("example.txt", Encoding.UTF8.GetBytes(sentence.Replace("\\n", "\n", StringComparison.Ordinal))) is IngestResult.Extracted extracted
            ? [.. extracted.Commit.Statements.Select(statement => Show(statement.Content))]
            : [];

    private static string Show(StatementContent content)
    {
        var shown = new StringBuilder($"{content.From.Name} > {content.To?.Name ?? "-"}");
        if (content.Quantity is { } quantity)
        {
            shown.Append(CultureInfo.InvariantCulture, $" = {(quantity.Comparator == Comparator.Equal ? "" : quantity.Comparator.Sign())}{quantity.Number}");
            if (quantity.Max is { } max) shown.Append(CultureInfo.InvariantCulture, $"..{max}");
            shown.Append(CultureInfo.InvariantCulture, $" {quantity.Unit}");
        }

        if (content.Year is { } year) shown.Append(CultureInfo.InvariantCulture, $" @{year}");
        return shown.ToString().TrimEnd();
    }
}
