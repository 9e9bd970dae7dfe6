using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Matching;

namespace MineralGraph.Ingest.Relations;

/// <summary>Where a pattern matched, and in which reading of the sentence.</summary>
internal sealed record PatternMatch(MaskedSentence Mask, LinearMatch Match)
{
    /// <summary>The stretch of the sentence that it covers.</summary>
    internal TextSpan Span { get; } = Mask.ToSentence(Match.Index, Match.Length);

    /// <summary>Whether the sentence as written does not already show the same: the whole mask, or a stretch of which something was left out.</summary>
    internal bool IsNew => !Mask.IsShortened || Mask.LeavesOutWithin(Match.Index, Match.Length);
}
