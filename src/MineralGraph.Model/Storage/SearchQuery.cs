using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>A full-text search over names and quotes, in Chinese or English.</summary>
/// <param name="Text">What to look for; blank finds entities of the kinds asked for, in order of id.</param>
/// <param name="Revision">As of which revision.</param>
public sealed record SearchQuery(string Text, long Revision)
{
    /// <summary>Only entities of these kinds; empty for all.</summary>
    public ImmutableHashSet<string> Kinds { get; init; } = [];

    /// <summary>Whether quotes are searched too.</summary>
    public bool InQuotes { get; init; } = true;

    /// <summary>How many of the best hits are skipped: the page before.</summary>
    public int Offset { get; init; }

    /// <summary>At most so many hits.</summary>
    public int Limit { get; init; } = 20;
}
