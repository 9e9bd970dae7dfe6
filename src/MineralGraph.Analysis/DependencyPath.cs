using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis;

/// <summary>A way from one thing to another: from a by-product to a metal that it depends on, from an ore to a use.</summary>
public sealed record DependencyPath(ImmutableArray<PathHop> Hops)
{
    /// <summary>The confidence of the weakest hop that statements say, each as sure as its best statement; 1 where there is none.</summary>
    public double WeakestConfidence => WeakestHop?.Confidence ?? 1;

    /// <summary>The weakest hop that statements say; null where all is taken for granted.</summary>
    public PathHop? WeakestHop => Hops.Where(hop => hop.Confidence is not null).MinBy(hop => hop.Confidence);

    /// <summary>What the path takes for granted.</summary>
    public IEnumerable<BackgroundFact> Assumptions => Hops.Select(hop => hop.Background).OfType<BackgroundFact>();
}
