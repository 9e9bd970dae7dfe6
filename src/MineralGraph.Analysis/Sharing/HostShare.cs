using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Sharing;

/// <summary>A host, and which share of a commodity comes from it.</summary>
/// <param name="Host">The host, or the metal in place of one.</param>
/// <param name="Share">In percent; all that contradictory statements leave possible.</param>
/// <param name="Statements">The statements that give it, the most certain first.</param>
public sealed record HostShare(EntityId Host, Band Share, ImmutableArray<StatementRecord> Statements);
