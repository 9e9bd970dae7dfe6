using System.CommandLine;
using MineralGraph.Ingest;
using MineralGraph.Ingest.Relations;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph rules: the editor's tools for rules.</summary>
internal static class RulesVerb
{
    internal static Command Create(Terminal terminal) => new("rules", "Works on extraction rules.")
    {
        CreateTest(terminal),
        RulesExplainVerb.Create(terminal),
        RulesDiffVerb.Create(terminal),
    };

    /// <summary>The option --rules: other knowledge than what is built in.</summary>
    internal static Option<string?> FolderOption() => new("--rules") { Description = "A folder of rules, or one that holds rules/ and lexicons/, in place of the built-in ones." };

    /// <summary>The knowledge of a folder; without one, what is built in.</summary>
    internal static Knowledge Load(string? folder) => folder is null ? Knowledge.LoadBuiltIn() : Knowledge.LoadFrom(folder);

    private static Command CreateTest(Terminal terminal)
    {
        var folder = FolderOption();
        var test = new Command("test", "Runs every rule on its own examples; exit 1 where one fails. Example: mineralgraph rules test --rules ingest/rules") { folder };
        test.SetAction(parsed =>
        {
            var knowledge = Load(parsed.GetValue(folder));
            var failures = knowledge.Rules.Rules.SelectMany(rule => RuleExamples.Failures(knowledge, rule)).ToList();
            foreach (var failure in failures) terminal.Error.WriteLine(failure);
            terminal.Out.WriteLine($"{knowledge.Rules.Rules.Length} rules, {failures.Count} examples failed");
            return failures.Count == 0 ? 0 : 1;
        });
        return test;
    }
}
