using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A deposit in a place.</summary>
internal sealed record PlacedDepositView(EntityId Deposit, ImmutableArray<StatementRecord> Statements, ImmutableArray<BackgroundFact> Assumptions, long Revision);
