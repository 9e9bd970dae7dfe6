using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Schema;

/// <summary>A wider or narrower thing, and the background facts between it and where the walk began.</summary>
/// <param name="Entity">The thing.</param>
/// <param name="Facts">The facts, in the order of the walk.</param>
public sealed record BackgroundChain(EntityId Entity, ImmutableArray<BackgroundFact> Facts);
