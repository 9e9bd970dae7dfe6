using MineralGraph.Model;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>A tab-separated file with comments (#), a header row, and rows as long as it.</summary>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> columns;

    private TsvTable(string name, string[] header, List<string[]> rows)
    {
        Name = name;
        columns = header.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index);
        Rows = rows;
    }

    internal string Name { get; }

    internal IReadOnlyList<string[]> Rows { get; }

    internal static TsvTable Read(string name, TextReader reader)
    {
        string[]? header = null;
        var rows = new List<string[]>();
        for (var (line, number) = (reader.ReadLine(), 1); line is not null; (line, number) = (reader.ReadLine(), number + 1))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null) header = cells;
            else if (cells.Length == header.Length) rows.Add(cells);
            else throw new ProblemException(new Problem("MG2901", $"{name}, line {number}: {cells.Length} cells where the header has {header.Length}. Separate cells by single tabs."));
        }

        return new TsvTable(name, header ?? throw new ProblemException(new Problem("MG2902", $"{name} has no header row. Copy one from ingest/lexicons/README.md.")), rows);
    }

    internal string Cell(string[] row, string column) =>
        columns.TryGetValue(column, out var index)
            ? row[index].Trim()
            : throw new ProblemException(new Problem("MG2903", $"{Name} has no column \"{column}\"."));

    internal string[] Cells(string[] row, string column) =>
        Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
