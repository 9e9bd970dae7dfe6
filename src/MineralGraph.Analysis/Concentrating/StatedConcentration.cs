using MineralGraph.Analysis.Computing;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Concentrating;

/// <summary>An index of concentration as a document states it.</summary>
/// <param name="Value">On the scale from 0 to 10,000, whichever scale it was stated on.</param>
/// <param name="Statement">The statement.</param>
public sealed record StatedConcentration(Band Value, StatementRecord Statement);
