using System.Collections.Immutable;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Coordination;

/// <summary>A mention with what is attached to it: quantities and a time in brackets or right behind it, as in 几内亚（25%，2024年）.</summary>
internal sealed record Member(Mention Mention, ImmutableArray<Mention.OfQuantity> Quantities, Mention.OfTime? Time)
{
    internal Member(Mention mention) : this(mention, [], null)
    {
    }
}
