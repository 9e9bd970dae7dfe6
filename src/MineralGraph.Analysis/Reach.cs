using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis;

/// <summary>A thing that counts for another, and what is taken for granted where it does: sphalerite for zinc ore, a district for its province.</summary>
/// <param name="Entity">The thing.</param>
/// <param name="Assumptions">The background facts between the two; empty for the thing itself.</param>
public sealed record Reach(EntityId Entity, ImmutableArray<BackgroundFact> Assumptions);
