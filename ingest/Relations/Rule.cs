using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>A way of saying something, as data: which words, which ends, which meaning. See ingest/README.md.</summary>
/// <param name="Id">Never changed, because provenance points at it.</param>
/// <param name="Version">Raised when the rule's meaning changes.</param>
/// <param name="Predicate">The predicate of what it finds.</param>
/// <param name="Language">zh or en.</param>
/// <param name="Triggers">Words of which a sentence holds at least one before the patterns are tried.</param>
/// <param name="Patterns">The patterns, compiled.</param>
public sealed record Rule(string Id, int Version, string Predicate, string Language, ImmutableArray<string> Triggers, ImmutableArray<RulePattern> Patterns)
{
    /// <summary>How likely a find is right, before the judge has looked at it.</summary>
    public Confidence Confidence { get; init; } = new(0.8);

    /// <summary>What it reads without an order of words, in place of patterns; null where it has patterns.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Words of which a heading above the sentence must hold one; none where it may stand anywhere.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Patterns of which the sentence must match one as a whole, for items of a list whose meaning its beginning tells.</summary>
    public ImmutableArray<RulePattern> Where { get; init; } = [];

    /// <summary>Words of which the sentence or the one before it must hold one, for what goes on from there: "Peru came second with 40 tons".</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>Whether it reads the items of a list, each no more than a name: its trigger stands in the sentence that announces them, and that sentence's figure is theirs.</summary>
    public bool IsOfItems { get; init; }

    /// <summary>What the finds are qualified by.</summary>
    public Qualifiers Set { get; init; } = Qualifiers.None;

    /// <summary>Which ends may be carried over from an earlier clause, sentence or heading: from, to, both or neither.</summary>
    public ImmutableArray<string> Carry { get; init; } = [];

    /// <summary>Which kinds each end may have; by default those of the predicate.</summary>
    public string? FromClass { get; init; }

    /// <summary>Which kinds the object may have; by default those of the predicate.</summary>
    public string? ToClass { get; init; }

    /// <summary>Whether a metal that the object's slot names stands for its ore: ores of zinc and lead.</summary>
    public bool ReadsAsOre { get; init; }

    /// <summary>Whether mentions in coordination are seen as one: true unless the rule is about what stands side by side (云南会泽、贵州赫章).</summary>
    public bool SeesLists { get; init; } = true;

    /// <summary>Whether a figure must be found; without one, what the pattern matches is passed over.</summary>
    public bool NeedsValue { get; init; }

    /// <summary>Whether figures in brackets behind an end count: true unless the rule says otherwise.</summary>
    public bool TakesAttached { get; init; } = true;

    /// <summary>Whether a negation before the match spoils it: true unless the rule is about what is denied.</summary>
    public bool MindsNegation { get; init; } = true;

    /// <summary>Words of other topics: where one stands in the clause of a match, it says something else.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Whether the trigger may stand before a semicolon: 中国的储量为35万吨；玻利维亚31万吨.</summary>
    public bool Continues { get; init; }

    /// <summary>Which year counts: <c>nearest</c> (the governing time expression of the sentence), <c>slot</c> (only the pattern's own), <c>first</c> or <c>last</c> (that end of a span of years) or <c>none</c>.</summary>
    public string Year { get; init; } = "nearest";

    /// <summary>Sentences in which it must find what stands behind the arrow.</summary>
    public ImmutableArray<string> Finds { get; init; } = [];

    /// <summary>Sentences in which it must find nothing.</summary>
    public ImmutableArray<string> Ignores { get; init; } = [];

    /// <summary>The file that holds it.</summary>
    public string File { get; init; } = "";
}
