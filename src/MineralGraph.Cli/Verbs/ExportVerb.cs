using System.CommandLine;
using MineralGraph.Cli.Exporting;
using MineralGraph.Model;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph export: the whole graph as a file.</summary>
internal static class ExportVerb
{
    private const string Help = """
        Writes all statements with their quotes, sorted by id.

        Examples:
          mineralgraph export --format jsonl
          mineralgraph export --format jsonl --out graph.jsonl --store minerals.db
        """;

    private static readonly string[] Planned = ["csv", "jsonld", "turtle", "graphml", "cypher"];

    internal static Command Create(Terminal terminal)
    {
        var store = StoreOption.Create();
        var format = new Option<string>("--format") { Description = "jsonl: one statement a line.", DefaultValueFactory = _ => "jsonl" };
        var output = new Option<string?>("--out") { Description = "The file to write; without it, standard output." };
        var command = new Command("export", Help) { store, format, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            CheckFormat(parsed.GetValue(format)!);
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: true, cancellation).ConfigureAwait(false);
            var export = await GraphExport.OfAsync(opened.Reader, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(output) is { } file) await WholeFile.WriteAsync(file, writer => JsonLines.WriteAsync(export, writer, cancellation)).ConfigureAwait(false);
            else await JsonLines.WriteAsync(export, terminal.Out, cancellation).ConfigureAwait(false);
            return 0;
        });
        return command;
    }

    private static void CheckFormat(string format)
    {
        if (format == "jsonl") return;
        throw new ProblemException(new Problem("MG5901", Planned.Contains(format)
            ? $"This version does not write {format} yet. Use --format jsonl."
            : $"\"{format}\" is no format of exports. Use --format jsonl."));
    }
}
