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

    /// <summary>The number of the sentence or the table row that makes it: finds of one place compete with each other.</summary>
    internal int Place { get; init; }
}
