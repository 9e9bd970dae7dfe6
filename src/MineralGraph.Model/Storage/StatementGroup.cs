using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>A group of statements: the values of its keys, how many there are, and, where they are added up, the sums of the midpoints of their normalised quantities by dimension.</summary>
public sealed record StatementGroup(ImmutableArray<string> Keys, int Count, ImmutableSortedDictionary<string, double> Sums)
{
    /// <summary>How many quotes its statements have.</summary>
    public int Quotes { get; init; }
}
