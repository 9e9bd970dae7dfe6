using System.Collections.Immutable;

namespace MineralGraph.Ingest.Relations;

/// <summary>
/// A way of saying something without an order of words: a stretch of text with a trigger and with exactly one mention (or one list of them) of each kind that it needs
/// says it of these, unless it has words of another topic.
/// </summary>
/// <param name="Unless">Words of other topics, which spoil it.</param>
/// <param name="Value">The class of its figure; null where none counts.</param>
/// <param name="Partner">The class of a third party; null where it knows none.</param>
/// <param name="IsSentence">Whether a whole sentence may be read before its clauses are.</param>
public sealed record Frame(ImmutableArray<string> Unless, string? Value, string? Partner, bool IsSentence)
{
    /// <summary>Whether a clause that says too little is read together with its neighbour.</summary>
    public bool JoinsClauses { get; init; } = true;

    /// <summary>The end of which several mentions all count, from or to: what one deposit holds, where one metal is found; null where one of each must stand.</summary>
    public string? Many { get; init; }

    /// <summary>Whether of several things that something comes from the nearest before the trigger is meant.</summary>
    public bool TakesNearest { get; init; }

    /// <summary>Whether each figure of a sentence is read on its own: then the words of other topics spoil only the figures that they are nearer to.</summary>
    public bool ReadsEach { get; init; }

    /// <summary>The class of what spoils it: a figure beside an application is no country's consumption; null where nothing does.</summary>
    public string? Without { get; init; }
}
