using MineralGraph.Model;

namespace MineralGraph.Ingest.Tables.Grids;

/// <summary>Something that a cell names.</summary>
/// <param name="CellStart">Where the cell begins in the source.</param>
/// <param name="End">Where the name, with the share that belongs to it, ends within the cell.</param>
/// <param name="Words">The name as the cell has it.</param>
/// <param name="Entity">What it names.</param>
/// <param name="Share">The share in brackets behind it, or null.</param>
internal sealed record NamedCell(int CellStart, int End, string Words, EntityId Entity, Quantity? Share);
