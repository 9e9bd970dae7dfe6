using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis;

/// <summary>A way from a by-product to a metal that it depends on.</summary>
public sealed record DependencyPath(ImmutableArray<PathHop> Hops)
{
    /// <summary>The confidence of the weakest hop that statements say, each as sure as its best statement; 1 where there is none.</summary>
    public double WeakestConfidence => Hops.Where(hop => !hop.Statements.IsEmpty).Select(hop => hop.Statements.Max(statement => statement.Confidence.Value)).DefaultIfEmpty(1).Min();

    /// <summary>What the path takes for granted.</summary>
    public IEnumerable<BackgroundFact> Assumptions => Hops.Select(hop => hop.Background).OfType<BackgroundFact>();
}
