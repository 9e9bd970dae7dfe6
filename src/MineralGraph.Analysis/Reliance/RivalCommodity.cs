using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Reliance;

/// <summary>A commodity, and how far two countries rely on imports of it.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="First">The reliance of the first country; without statements where none is known.</param>
/// <param name="Second">That of the second.</param>
/// <param name="Threshold">From how many percent a country counts as dependent.</param>
public sealed record RivalCommodity(EntityId Commodity, CommodityReliance First, CommodityReliance Second, double Threshold)
{
    /// <summary>Where one of the two depends on the other itself.</summary>
    public ImmutableArray<ChokePoint> ChokePoints { get; init; } = [];

    /// <summary>How the first country stands to the threshold.</summary>
    public Dependency FirstDepends => Of(First);

    /// <summary>How the second country stands to the threshold.</summary>
    public Dependency SecondDepends => Of(Second);

    private Dependency Of(CommodityReliance reliance) => reliance.Value switch
    {
        var value when value.Low >= Threshold => Dependency.Depends,
        var value when value.High < Threshold => Dependency.Below,
        _ => Dependency.Unknown,
    };
}
