using MineralGraph.Analysis;

namespace MineralGraph.Resolvers.Views;

/// <summary>A step of a path.</summary>
internal sealed record HopView(PathHop Hop, long Revision) : IAsOf;
