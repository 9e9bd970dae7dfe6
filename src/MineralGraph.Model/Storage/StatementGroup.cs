using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>
/// A group of statements: the values of its keys, how many there are, and, where they are added up, the sums of the midpoints of their normalised quantities by dimension.
/// </summary>
public sealed record StatementGroup
{
    private readonly ImmutableArray<string> keys;

    /// <summary>A group by any keys.</summary>
    public StatementGroup(ImmutableArray<string> keys, int count, ImmutableSortedDictionary<string, double> sums)
    {
        this.keys = keys;
        Count = count;
        Sums = sums;
    }

    /// <summary>A group by subject and object, nothing added up.</summary>
    public StatementGroup(EntityId from, EntityId? to, int count)
    {
        Ends = (from, to);
        Count = count;
        Sums = ImmutableSortedDictionary<string, double>.Empty;
    }

    /// <summary>The values of the keys asked for, in their order.</summary>
    public ImmutableArray<string> Keys => Ends is { } ends ? [ends.From.ToString(), ends.To?.ToString() ?? ""] : keys;

    /// <summary>The subject and the object, where the group is by these two alone and nothing is added up.</summary>
    public (EntityId From, EntityId? To)? Ends { get; }

    /// <summary>How many statements it has.</summary>
    public int Count { get; }

    /// <summary>The sums by dimension.</summary>
    public ImmutableSortedDictionary<string, double> Sums { get; }

    /// <summary>How many quotes its statements have.</summary>
    public int Quotes { get; init; }
}
