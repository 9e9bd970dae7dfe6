using MineralGraph.Ingest.Cleaning;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A name in a sentence that probably reads otherwise in the original.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Likely">What it probably reads.</param>
/// <param name="Reason">Why, in words for a reader.</param>
internal sealed record Doubt(TextSpan Span, EntityId Likely, string Reason);
