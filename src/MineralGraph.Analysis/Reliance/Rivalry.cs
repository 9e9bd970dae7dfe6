using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Reliance;

/// <summary>Two countries and the commodities on imports of which they rely.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Commodities">All commodities of which the reliance of either is stated, in order of id.</param>
public sealed record Rivalry(EntityId First, EntityId Second, ImmutableArray<RivalCommodity> Commodities)
{
    /// <summary>Those for which both depend on imports: they compete.</summary>
    public IEnumerable<RivalCommodity> Competition => Commodities.Where(entry => entry is { FirstDepends: Dependency.Depends, SecondDepends: Dependency.Depends });

    /// <summary>Those for which only the first is known to depend on imports.</summary>
    public IEnumerable<RivalCommodity> OnlyFirst => Commodities.Where(entry => entry.FirstDepends == Dependency.Depends && entry.SecondDepends != Dependency.Depends);

    /// <summary>Those for which only the second is known to depend on imports.</summary>
    public IEnumerable<RivalCommodity> OnlySecond => Commodities.Where(entry => entry.SecondDepends == Dependency.Depends && entry.FirstDepends != Dependency.Depends);

    /// <summary>Those for which neither is known to depend, and one of them may: it relies on imports, and no figure tells how far.</summary>
    public IEnumerable<RivalCommodity> Undetermined => Commodities.Where(entry => entry.FirstDepends != Dependency.Depends && entry.SecondDepends != Dependency.Depends && (entry.FirstDepends == Dependency.Unknown || entry.SecondDepends == Dependency.Unknown));

    /// <summary>Those for which one depends on the other itself.</summary>
    public IEnumerable<RivalCommodity> Chokes => Commodities.Where(entry => !entry.ChokePoints.IsEmpty);
}
