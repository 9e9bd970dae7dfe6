using MineralGraph.Analysis;

namespace MineralGraph.Resolvers.Views;

/// <summary>A deposit in a place.</summary>
internal sealed record PlacedDepositView(PlacedDeposit Placed, long Revision) : IAsOf;
