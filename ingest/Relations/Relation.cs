using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>What a rule made of a stretch of a sentence, before it is judged.</summary>
internal sealed record Relation(Rule Rule, RelationEnd From, RelationEnd? To, TextSpan Span)
{
    /// <summary>What the pattern itself matched, ends carried from earlier clauses left out.</summary>
    internal TextSpan Matched { get; init; } = Span;

    internal Mention.OfQuantity? Quantity { get; init; }

    internal Mention.OfTime? Time { get; init; }

    internal EntityId? Partner { get; init; }

    internal EntityId? Region { get; init; }

    internal string? Modality { get; init; }
}
