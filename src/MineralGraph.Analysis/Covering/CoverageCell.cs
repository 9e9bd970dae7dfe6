using MineralGraph.Model;

namespace MineralGraph.Analysis.Covering;

/// <summary>What is known of a commodity, a predicate and a country.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Country">The country.</param>
/// <param name="State">What is known.</param>
/// <param name="Count">How many statements say it.</param>
public sealed record CoverageCell(EntityId Commodity, string Predicate, EntityId Country, CoverageState State, int Count);
