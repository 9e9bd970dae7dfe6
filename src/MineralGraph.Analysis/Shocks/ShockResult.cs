using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Shocks;

/// <summary>What a shock costs, the larger losses first.</summary>
/// <param name="Metals">By metal: of the world's supply; of what a country's exports leave, where they fall.</param>
/// <param name="Uses">By use and metal.</param>
/// <param name="Importers">By importing country and metal: of what it uses.</param>
public sealed record ShockResult(ImmutableArray<Loss> Metals, ImmutableArray<Loss> Uses, ImmutableArray<Loss> Importers)
{
    /// <summary>Why nothing is lost as far as is known; null where something is.</summary>
    public string? Reason { get; init; }

    /// <summary>What the formulas suppose.</summary>
    public IEnumerable<string> Premises => All.SelectMany(loss => loss.Share.Premises).Distinct();

    /// <summary>The background facts that the answer rests on.</summary>
    public IEnumerable<BackgroundFact> Assumptions => All.SelectMany(loss => loss.Share.Assumptions).Distinct();

    /// <summary>What would have to be known to say more.</summary>
    public IEnumerable<string> Missing => All.SelectMany(loss => loss.Share.Missing).Distinct();

    private IEnumerable<Loss> All => Metals.Concat(Uses).Concat(Importers);
}
