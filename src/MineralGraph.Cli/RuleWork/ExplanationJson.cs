using System.Text.Json;
using MineralGraph.Cli.Verbs;
using MineralGraph.Ingest.Explaining;

namespace MineralGraph.Cli.RuleWork;

/// <summary>Writes how a line was read, for programs.</summary>
internal static class ExplanationJson
{
    internal static void Write(TextWriter output, LineExplanation explanation) => output.WriteLine(JsonSerializer.Serialize(new
    {
        document = explanation.File,
        line = explanation.Line,
        sentences = explanation.Sentences.Select(sentence => new
        {
            text = sentence.Text,
            language = sentence.Language,
            mask = sentence.Mask,
            mentions = sentence.Mentions.Select(mention => new { words = mention.Words, meaning = mention.Meaning }),
            rules = sentence.Rules.Select(rule => new
            {
                rule = rule.Rule,
                file = rule.File,
                outcome = rule.Outcome.ToString().ToLowerInvariant(),
                pattern = rule.Pattern,
                matched = rule.Matched,
                note = rule.Note,
            }),
        }),
        statements = explanation.Statements.Select(quoted => new
        {
            id = quoted.Statement.Id.Value,
            statement = StatementText.Of(quoted.Statement.Content),
            rule = quoted.Evidence.Rule.Id,
            confidence = quoted.Evidence.Confidence.Value,
            quote = quoted.Evidence.Quote,
        }),
    }, QueryJson.Indented));
}
