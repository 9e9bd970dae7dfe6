using System.CommandLine;
using System.Text.Json;
using MineralGraph.Cli.Copying;
using MineralGraph.Model;
using Spectre.Console;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph copy: one store into another.</summary>
internal static class CopyVerb
{
    private const string Help = """
        Copies a store with its whole history into another one: documents, statements, quotes, decisions and revisions, so that every question, as of any revision, is answered the same.
        Broken off, it goes on where it stopped. In the end both stores are read and compared: counts, and a hash of all that they hold.

        Examples:
          mineralgraph copy --from minerals.db --to backup.db
          mineralgraph copy --from minerals.db --to neo4j+http://neo4j@localhost:7474/neo4j
          mineralgraph copy --from neo4j+https://neo4j@graph.example.org/neo4j --to minerals.db --format json
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static Command Create(Terminal terminal)
    {
        var from = new Option<string>("--from") { Description = "The store to copy: a file path, or neo4j+http://USER@HOST:PORT/DATABASE.", Required = true };
        var to = new Option<string>("--to") { Description = "The store to copy into: an empty one, or one that an earlier copy began.", Required = true };
        var format = new Option<string>("--format") { Description = "The summary's format: text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("copy", Help) { from, to, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = await RunAsync(parsed.GetValue(from)!, parsed.GetValue(to)!, terminal, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(format) == "json") await terminal.Out.WriteLineAsync(JsonSerializer.Serialize(report, Json)).ConfigureAwait(false);
            else WriteText(terminal, report);
            return 0;
        });
        return command;
    }

    private static async Task<CopyReport> RunAsync(string from, string to, Terminal terminal, CancellationToken cancellation)
    {
        if (StoreOption.IsSame(from, to)) throw new ProblemException(new Problem("MG5908", "--from and --to name the same store. Name another one to copy into."));
        await using var source = await StoreOption.OpenAsync(from, mustExist: true, cancellation).ConfigureAwait(false);
        await using var target = await StoreOption.OpenAsync(to, mustExist: false, cancellation).ConfigureAwait(false);
        var copy = await StoreCopy.PrepareAsync(source, target, cancellation).ConfigureAwait(false);
        await Progress.ShowAsync(terminal, "copying", (int)copy.Missing, copy.RunAsync(cancellation)).ConfigureAwait(false);
        return await copy.VerifyAsync(cancellation).ConfigureAwait(false);
    }

    private static void WriteText(Terminal terminal, CopyReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("", "revisions", "documents", "entities", "statements", "quotes", "decisions", "SHA-256 of all");
        foreach (var (name, content) in new[] { ("from", report.From), ("to", report.To) })
            table.AddRow(name, $"{content.Revisions}", $"{content.Documents}", $"{content.Entities}", $"{content.Statements}", $"{content.Quotes}", $"{content.Decisions}", content.Sha256);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out) });
        console.Profile.Width = 160;
        console.WriteLine($"{report.Copied} revisions copied, {report.AlreadyThere} were there already. Both stores hold the same:");
        console.Write(table);
    }
}
