using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using MineralGraph.Cli.Checking;
using MineralGraph.Cli.Ingestion;
using MineralGraph.Ingest;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph ingest: documents into the store.</summary>
internal static class IngestVerb
{
    private const string Help = """
        Extracts statements from documents and adds them to the store. Ingesting twice changes nothing.
        Where a folder holds gold facts (gold/*.jsonl), the figures that extraction reaches on them are kept with the graph; the GraphQL field quality tells them.

        Examples:
          mineralgraph ingest report.txt
          mineralgraph ingest papers/ notes.md --store minerals.db
          mineralgraph ingest papers/ --format json
          mineralgraph ingest papers/ --rules my/rules --store trial.db
        """;

    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, or folders whose .txt and .md files are read.", Arity = ArgumentArity.OneOrMore };
        var rules = RulesVerb.FolderOption();
        var store = StoreOption.Create();
        var format = new Option<string>("--format") { Description = "The summary's format: text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var largest = new Option<long>("--max-bytes") { Description = "The largest document that is read.", DefaultValueFactory = _ => new IngestOptions().LargestDocument };
        var least = new Option<double>("--least-confidence") { Description = "What is less sure is not stated; 0 to measure rules.", DefaultValueFactory = _ => new IngestOptions().LeastConfidence };
        var command = new Command("ingest", Help) { paths, rules, store, format, largest, least };
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new IngestOptions { LargestDocument = parsed.GetValue(largest), LeastConfidence = Share(parsed.GetValue(least)) };
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: false, cancellation).ConfigureAwait(false);
            var run = new IngestRun(DocumentIngester.Create(RulesVerb.Load(parsed.GetValue(rules)), options), opened.Writer, options.LargestDocument);
            var code = await RunAsync(run, parsed.GetValue(paths)!, parsed.GetValue(format) == "json", terminal, cancellation).ConfigureAwait(false);
            await CorpusQuality.KeepAsync(opened, parsed.GetValue(paths)!, cancellation).ConfigureAwait(false);
            return code;
        });
        return command;
    }

    private static double Share(double least) => least is >= 0 and <= 1 ? least
        : throw new ProblemException(new Problem("MG5912", string.Create(CultureInfo.InvariantCulture, $"{least} is no confidence. Give --least-confidence a number from 0 (everything found) to 1 (only the certain).")));

    /// <summary>Ingests and reports; the exit code is 1 where anything failed.</summary>
    internal static async Task<int> RunAsync(IngestRun run, IReadOnlyList<string> paths, bool asJson, Terminal terminal, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var (files, problems) = DocumentFiles.Find(paths);
        var reports = await Progress.ShowAsync(terminal, "ingesting", files.Count, run.IngestAsync(files, cancellation)).ConfigureAwait(false);
        if (asJson) IngestSummary.WriteJson(terminal, reports);
        else if (reports.Count > 0) IngestSummary.WriteTable(terminal, reports, Stopwatch.GetElapsedTime(started));
        foreach (var problem in problems.Concat(reports.Select(report => report.Problem).OfType<Problem>()))
            await terminal.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
        return problems.Count > 0 || reports.Any(report => report.Problem is not null) ? 1 : 0;
    }
}
