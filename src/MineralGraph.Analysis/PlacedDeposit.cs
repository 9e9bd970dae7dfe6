using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>A deposit in a place.</summary>
/// <param name="Deposit">The deposit.</param>
/// <param name="Statements">What places it there: in the place itself, in one within it, and that one within it; empty where only background does.</param>
/// <param name="Assumptions">What is taken for granted besides.</param>
public sealed record PlacedDeposit(EntityId Deposit, ImmutableArray<StatementRecord> Statements, ImmutableArray<BackgroundFact> Assumptions);
