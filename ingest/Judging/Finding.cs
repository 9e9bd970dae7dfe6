using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging;

/// <summary>A statement as one place of a document makes it, judged and ready to be joined with others that say the same.</summary>
internal sealed record Finding(StatementContent Content, SourceSpan Span, RuleReference Rule, Confidence Confidence)
{
    internal string FromWords { get; init; } = "";

    internal string ToWords { get; init; } = "";

    internal string ValueAsWritten { get; init; } = "";

    internal bool IsExplicit { get; init; }

    internal Suspect? Suspect { get; init; }

    /// <summary>Whether it comes of a frame, which any pattern that fits the same pair beats.</summary>
    internal bool IsFramed { get; init; }

    /// <summary>Whether its frame reads each figure with its own words, year included.</summary>
    internal bool ReadsEach { get; init; }

    /// <summary>Whether its policy is one that the words only describe: then other words of the same place may describe the same policy.</summary>
    internal bool IsDescribed { get; init; }

    /// <summary>Whether its policy is the label with which the sentence opens (税收优惠：…): then all of the sentence is about it.</summary>
    internal bool IsLabelled { get; init; }

    /// <summary>Where in the sentence the words of its subject begin; -1 where it is carried over.</summary>
    internal int From { get; init; } = -1;

    /// <summary>The number of the sentence or the table row that makes it: finds of one place compete with each other.</summary>
    internal int Place { get; init; }
}
