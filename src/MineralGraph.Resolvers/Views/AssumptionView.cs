using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>Something taken for granted.</summary>
internal sealed record AssumptionView(BackgroundFact Fact, long Revision) : IAsOf;
