using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Judging;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>What a grid says: its finds, the places of the cells that made them, and the rows of which nothing is to be said.</summary>
internal sealed class GridReading
{
    internal List<Finding> Findings { get; } = [];

    internal HashSet<int> Cells { get; } = [];

    internal HashSet<SeparatedRow> Skipped { get; } = [];

    internal void Add(TextSpan cell, IEnumerable<Finding> said)
    {
        var before = Findings.Count;
        Findings.AddRange(said);
        if (Findings.Count > before) Cells.Add(cell.Start);
    }
}
