using MineralGraph.Analysis;

namespace MineralGraph.Resolvers.Views;

/// <summary>A way to a primary metal.</summary>
internal sealed record PathView(DependencyPath Path, long Revision) : IAsOf;
