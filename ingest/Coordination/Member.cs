using System.Collections.Immutable;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Coordination;

/// <summary>A mention with what is attached to it: quantities and a time in brackets or right behind it, as in 几内亚（25%，2024年）, and the places that lead to it, as in 云南兰坪金顶.</summary>
internal sealed record Member(Mention Mention, ImmutableArray<Mention.OfQuantity> Quantities, Mention.OfTime? Time)
{
    /// <summary>The wider places named right before a place, the widest first.</summary>
    internal ImmutableArray<Mention.OfEntity> Outer { get; init; } = [];

    /// <summary>Where it begins, the places before it included.</summary>
    internal Mention Lead => Outer.IsEmpty ? Mention : Outer[0];

    internal Member(Mention mention) : this(mention, [], null)
    {
    }
}
