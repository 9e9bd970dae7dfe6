using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Recognition;

/// <summary>Something that a stretch of a sentence names.</summary>
internal abstract record Mention(TextSpan Span)
{
    /// <summary>One or several kinds of entity.</summary>
    internal sealed record OfEntity(TextSpan Span, string Words, ImmutableArray<Sense> Senses) : Mention(Span)
    {
        internal EntityKinds Kinds => Senses.Aggregate(EntityKinds.None, (kinds, sense) => kinds | sense.Kind);

        // Where a word may be read as a host or as the commodity in it, what a by-product comes from is the host.
        internal Sense? SenseOf(EntityKinds kinds) =>
            Senses.FirstOrDefault(sense => (sense.Kind & kinds & EntityKinds.Host) != 0) ?? Senses.FirstOrDefault(sense => (sense.Kind & kinds) != 0);
    }

    /// <summary>A quantity.</summary>
    internal sealed record OfQuantity(TextSpan Span, string Words, Quantity Quantity) : Mention(Span)
    {
        internal string Dimension => Quantity.Normalised.Dimension;
    }

    /// <summary>A year, a span of years, or a day.</summary>
    internal sealed record OfTime(TextSpan Span, int Year, int? LastYear, DateOnly? Day) : Mention(Span);
}
