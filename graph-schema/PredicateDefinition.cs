using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>What a predicate relates, and what may narrow it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="En">Its English words.</param>
/// <param name="Zh">Its Chinese words.</param>
/// <param name="From">The kinds that its subject may have.</param>
/// <param name="To">The kinds that its object may have; empty where it has none.</param>
/// <param name="Qualifiers">The qualifiers allowed.</param>
/// <param name="Measures">The measures allowed.</param>
/// <param name="Dimensions">The dimensions that its value may have; empty where it has none.</param>
public sealed record PredicateDefinition(
    string Name, string En, string Zh, ImmutableArray<string> From, ImmutableArray<string> To,
    ImmutableArray<string> Qualifiers, ImmutableArray<string> Measures, ImmutableArray<string> Dimensions);
