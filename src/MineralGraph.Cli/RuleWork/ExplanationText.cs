using MineralGraph.Ingest.Explaining;

namespace MineralGraph.Cli.RuleWork;

/// <summary>Writes how a line was read, for people.</summary>
internal static class ExplanationText
{
    internal static void Write(TextWriter output, LineExplanation explanation)
    {
        output.WriteLine($"{explanation.File}:{explanation.Line}");
        if (explanation.Sentences.IsEmpty) output.WriteLine("  No sentence stands here: the line is empty, a page's head or foot, or the row of a table without separators.");
        foreach (var sentence in explanation.Sentences) Write(output, sentence);
        output.WriteLine($"  {explanation.Statements.Length} statements quote this line");
        foreach (var (statement, evidence) in explanation.Statements) output.WriteLine($"    {StatementText.Of(statement.Content)}  by {evidence.Rule.Id}  «{Joined(evidence.Quote)}»");
    }

    private static void Write(TextWriter output, SentenceExplanation sentence)
    {
        output.WriteLine($"  sentence ({sentence.Language})  {sentence.Text}");
        output.WriteLine($"  seen as        {sentence.Mask}");
        foreach (var mention in sentence.Mentions) output.WriteLine($"    {mention.Words}  is  {mention.Meaning}");
        foreach (var rule in sentence.Rules)
        {
            output.WriteLine($"  {rule.Outcome.ToString().ToLowerInvariant(),-8} {rule.Rule} ({rule.File})");
            output.WriteLine($"           {rule.Pattern}");
            output.WriteLine($"           «{rule.Matched}»  {rule.Note}");
        }

        if (sentence.Rules.IsEmpty) output.WriteLine("  no rule has a word of its trigger in this sentence and a pattern that begins to match");
    }

    private static string Joined(string quote) => string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
