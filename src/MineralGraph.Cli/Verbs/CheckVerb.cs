using System.CommandLine;
using MineralGraph.Analysis.Quality;
using MineralGraph.Cli.Checking;
using MineralGraph.Cli.Exporting;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph check: how right the extraction is.</summary>
internal static class CheckVerb
{
    private const string Help = """
        Measures the statements of a store against gold facts: precision, recall and F1 by predicate and by document.

        Examples:
          mineralgraph check --gold corpus/gold
          mineralgraph check --gold corpus/gold --misses 20 --spurious 20
          mineralgraph check --gold corpus/gold --format json
        """;

    internal static Command Create(Terminal terminal)
    {
        var gold = new Option<string>("--gold") { Description = "A folder of gold facts (.jsonl).", Required = true };
        var store = StoreOption.Create();
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var misses = new Option<int>("--misses") { Description = "Show up to so many gold facts that were not found." };
        var spurious = new Option<int>("--spurious") { Description = "Show up to so many statements that agree with no gold fact." };
        var command = new Command("check", Help) { gold, store, format, misses, spurious };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(gold)!;
            var facts = FactLines.ReadGold(folder);
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: true, cancellation).ConfigureAwait(false);
            using var lines = new StringWriter();
            await JsonLines.WriteAsync(await GraphExport.OfAsync(opened.Reader, cancellation).ConfigureAwait(false), lines, cancellation).ConfigureAwait(false);
            var report = Scorer.Score(facts, FactLines.ReadExport(lines.ToString()), FactLines.ReadCoveredLines(folder));
            if (parsed.GetValue(format) == "json") QualityJson.Write(terminal.Out, report);
            else QualityText.Write(terminal.Out, report, parsed.GetValue(misses), parsed.GetValue(spurious));
            return 0;
        });
        return command;
    }
}
