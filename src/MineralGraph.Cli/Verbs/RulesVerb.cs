using System.CommandLine;
using MineralGraph.Ingest;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph rules: the editor's tool for rules.</summary>
internal static class RulesVerb
{
    internal static Command Create(Terminal terminal)
    {
        var folder = new Option<string?>("--rules") { Description = "A folder of rules to use in place of the built-in ones." };
        var test = new Command("test", "Runs every rule on its own examples; exit 1 where one fails. Example: mineralgraph rules test --rules ingest/rules") { folder };
        test.SetAction(parsed =>
        {
            var knowledge = parsed.GetValue(folder) is { } path ? Load(path) : Knowledge.LoadBuiltIn();
            var failures = knowledge.Rules.Rules.SelectMany(rule => RuleExamples.Failures(knowledge, rule)).ToList();
            foreach (var failure in failures) terminal.Error.WriteLine(failure);
            terminal.Out.WriteLine($"{knowledge.Rules.Rules.Length} rules, {failures.Count} examples failed");
            return failures.Count == 0 ? 0 : 1;
        });
        return new Command("rules", "Works on extraction rules.") { test };
    }

    private static Knowledge Load(string folder) => File.Exists(Path.Combine(folder, "words.yml"))
        ? Knowledge.LoadWithRules(folder)
        : throw new ProblemException(new Problem("MG2006", $"\"{folder}\" is no folder of rules: it has no words.yml. Name one such as ingest/rules."));
}
