using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Contradicting;

/// <summary>Two statements of the same thing whose values cannot both be right, rounding granted.</summary>
/// <param name="One">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Reason">Which values each of them leaves possible, in words.</param>
/// <param name="IsAcrossDocuments">Whether no document says both.</param>
public sealed record Conflict(StatementRecord One, StatementRecord Other, string Reason, bool IsAcrossDocuments);
