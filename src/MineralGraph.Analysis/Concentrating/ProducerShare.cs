using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Concentrating;

/// <summary>A producer and its share of the production of a commodity.</summary>
/// <param name="Producer">The country.</param>
/// <param name="Share">In percent.</param>
/// <param name="Statements">The statements that give it, the most certain first.</param>
public sealed record ProducerShare(EntityId Producer, Band Share, ImmutableArray<StatementRecord> Statements);
