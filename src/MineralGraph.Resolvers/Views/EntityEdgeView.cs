using MineralGraph.Resolvers.Selecting;

namespace MineralGraph.Resolvers.Views;

/// <summary>An entity and its place in an order.</summary>
internal sealed record EntityEdgeView(EntityPlace Place, EntityView Node);
