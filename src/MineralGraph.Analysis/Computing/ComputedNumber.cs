using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Computing;

/// <summary>A number that no document states and that is worked out of what documents do state, with all that it rests on.</summary>
/// <param name="Value">What it is at least and at most; null where nothing can be said.</param>
/// <param name="Unit">Its unit; empty for an index.</param>
/// <param name="Formula">How it is worked out.</param>
/// <param name="Inputs">What it is worked out of.</param>
public sealed record ComputedNumber(Band? Value, string Unit, Formula Formula, ImmutableArray<ComputedInput> Inputs)
{
    /// <summary>What the formula supposes of the world, in words.</summary>
    public ImmutableArray<string> Premises { get; init; } = [];

    /// <summary>Background facts that it rests on.</summary>
    public ImmutableArray<BackgroundFact> Assumptions { get; init; } = [];

    /// <summary>What would have to be known to say more, in words; empty where nothing is missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
