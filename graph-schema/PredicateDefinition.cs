using System.Collections.Immutable;

namespace MineralGraph.Schema;

/// <summary>What a predicate relates, and what may narrow it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its words.</param>
/// <param name="From">The kinds that its subject may have.</param>
/// <param name="To">The kinds that its object may have; empty where it has none.</param>
public sealed record PredicateDefinition(string Name, Label Label, ImmutableArray<string> From, ImmutableArray<string> To)
{
    /// <summary>Whether it has an object.</summary>
    public ObjectUse Object { get; init; }

    /// <summary>How many values hold at once.</summary>
    public Cardinality Cardinality { get; init; }

    /// <summary>Whether a relation to a thing that is so related to another is one to that other too.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Whether it holds both ways.</summary>
    public bool IsSymmetric { get; init; }

    /// <summary>The qualifiers allowed.</summary>
    public ImmutableArray<string> Qualifiers { get; init; } = [];

    /// <summary>The measures allowed.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>The dimensions that its value may have; empty where it has none.</summary>
    public ImmutableArray<string> Dimensions { get; init; } = [];
}
