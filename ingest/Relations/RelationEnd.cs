using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>An end of a relation: an entity and the words for it, with what is attached to it. Carried from elsewhere it has no place in the sentence.</summary>
internal sealed record RelationEnd(EntityId Entity, string Words, TextSpan? Span, Member? Member)
{
    internal bool IsCarried => Span is null;

    /// <summary>The year in which the policy that it is was issued, where the document or its name tells.</summary>
    internal int? Year { get; init; }

    /// <summary>Whether it is a policy that the words only describe, and that has no name of its own.</summary>
    internal bool IsDescribed { get; init; }
}
