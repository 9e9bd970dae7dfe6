using MineralGraph.Analysis;

namespace MineralGraph.Resolvers.Views;

/// <summary>A by-product and what it comes from.</summary>
internal sealed record DependenceView(Dependence Dependence, long Revision) : IAsOf;
