using MineralGraph.Model;

namespace MineralGraph.Cli.Exporting;

/// <summary>The formats of exports by name.</summary>
internal static class ExportFormats
{
    private static readonly (string Name, Func<GraphExport, TextWriter, CancellationToken, Task> Write)[] All =
    [
        ("jsonl", JsonLines.WriteAsync), ("csv", CsvExport.WriteAsync), ("jsonld", JsonLdExport.WriteAsync),
        ("turtle", TurtleExport.WriteAsync), ("graphml", GraphMlExport.WriteAsync), ("cypher", CypherExport.WriteAsync),
    ];

    /// <summary>How a format is written.</summary>
    /// <exception cref="ProblemException">MG5901: there is no such format.</exception>
    internal static Func<GraphExport, TextWriter, CancellationToken, Task> Of(string name) => Array.Find(All, format => format.Name == name).Write
        ?? throw new ProblemException(new Problem("MG5901", $"\"{name}\" is no format of exports. Use --format with one of {string.Join(", ", All.Select(format => format.Name))}."));
}
