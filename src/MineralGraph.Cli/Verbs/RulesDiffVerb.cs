using System.CommandLine;
using MineralGraph.Cli.Ingestion;
using MineralGraph.Cli.RuleWork;
using MineralGraph.Ingest;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph rules diff: what a change of rules adds and removes, before it is made.</summary>
internal static class RulesDiffVerb
{
    private const string Help = """
        Extracts documents with two folders of rules and shows which statements the second adds and removes, with their quotes.
        A folder holds rules, or rules/ and lexicons/; what it lacks is taken from the built-in knowledge. Nothing is stored.

        Examples:
          mineralgraph rules diff ingest/rules my/rules papers/
          mineralgraph rules diff ingest ../changed/ingest report.txt --format json
        """;

    internal static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The folder of rules as they are." };
        var changed = new Argument<string>("NEW") { Description = "The folder of rules as they would be." };
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders whose .txt and .md files are read.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("diff", Help) { old, changed, paths, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (files, problems) = DocumentFiles.Find(parsed.GetValue(paths)!);
            var comparison = new RuleComparison(DocumentIngester.Create(Knowledge.LoadFrom(parsed.GetValue(old)!)), DocumentIngester.Create(Knowledge.LoadFrom(parsed.GetValue(changed)!)));
            var (differences, refused) = await comparison.CompareAsync(files, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(format) == "json") DifferenceReport.WriteJson(terminal.Out, differences);
            else DifferenceReport.WriteText(terminal.Out, differences);
            foreach (var problem in problems.Concat(refused)) await terminal.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            return problems.Count + refused.Count > 0 ? 1 : 0;
        });
        return command;
    }
}
