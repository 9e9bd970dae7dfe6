using System.CommandLine;
using MineralGraph.Cli.Exporting;

namespace MineralGraph.Cli.Verbs;

/// <summary>mineralgraph export: the whole graph as a file.</summary>
internal static class ExportVerb
{
    private const string Help = """
        Writes all statements with their quotes, sorted by id.

        Formats:
          jsonl    one statement a line with all its quotes, for scorers and pipelines
          csv      one quote a line, the statement's columns repeated, for spreadsheets
          jsonld   linked data as JSON: statements, quotes, entities and documents
          turtle   the same linked data as Turtle
          graphml  entities as nodes and statements as edges, for Gephi, yEd and NetworkX
          cypher   a script that makes the graph in an empty Neo4j 5.26 or later: entities, typed relationships, statements and quotes

        Examples:
          mineralgraph export --format jsonl
          mineralgraph export --format graphml --out graph.graphml --store minerals.db
        """;

    internal static Command Create(Terminal terminal)
    {
        var store = StoreOption.Create();
        var format = new Option<string>("--format") { Description = "jsonl, csv, jsonld, turtle, graphml or cypher.", DefaultValueFactory = _ => "jsonl" };
        var output = new Option<string?>("--out") { Description = "The file to write; without it, standard output." };
        var command = new Command("export", Help) { store, format, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var write = ExportFormats.Of(parsed.GetValue(format)!);
            await using var opened = await StoreOption.OpenAsync(parsed.GetValue(store)!, mustExist: true, cancellation).ConfigureAwait(false);
            var export = await GraphExport.OfAsync(opened.Reader, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(output) is { } file) await WholeFile.WriteAsync(file, writer => write(export, writer, cancellation)).ConfigureAwait(false);
            else await write(export, terminal.Out, cancellation).ConfigureAwait(false);
            return 0;
        });
        return command;
    }
}
