using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Recognition;

namespace MineralGraph.Ingest.Relations;

/// <summary>Gives each pair of ends its figure and its time: those of a pattern's slots paired off in order (分别为), else those attached to an end.</summary>
internal sealed class FigureBinding(Rule rule, AnalysedSentence sentence, TextSpan span, Token? values, Token? times)
{
    /// <summary>The time that holds on from before the sentence.</summary>
    internal Mention.OfTime? Before { get; init; }

    private readonly Mention.OfTime? within = rule.Year is "nearest" or "first" or "last" ? GoverningTime.Of(sentence, span) : null;

    private Mention.OfTime? Governing => within ?? (rule.Year is "nearest" or "first" or "last" ? Before : null);

    internal IEnumerable<(Mention.OfQuantity? Quantity, Mention.OfTime? Time)> For(RelationEnd from, RelationEnd? to, Pairing.Place place)
    {
        var attached = rule.TakesAttached ? Fitting(Attached(to)) ?? Fitting(Attached(from)) : null;
        var ownTime = rule.Year == "none" ? null : to?.Member?.Time ?? from.Member?.Time;
        // 于1980年和1990年: done more than once.
        if (values is null && rule.Year == "slot" && times is { Members.Length: > 1 } && place is { FromCount: 1, ToCount: 1 }) return [.. times.Members.Select(time => (attached, (Mention.OfTime?)time.Mention))];
        if (values is null) return [(attached, ownTime ?? SlotTime(place) ?? Governing)];
        var figures = values.Members;
        if (figures.Length == 1) return [(Figure(figures[0]), figures[0].Time ?? ownTime ?? SlotTime(place) ?? Governing)];
        if (times is { Members.Length: var count } && count == figures.Length)
            return figures.Select((figure, index) => (Figure(figure), (Mention.OfTime?)times.Members[index].Mention));
        if (place.ToCount == figures.Length) return [(Figure(figures[place.To]), ownTime ?? SlotTime(place) ?? Governing)];
        if (place.FromCount == figures.Length) return [(Figure(figures[place.From]), ownTime ?? SlotTime(place) ?? Governing)];
        return [];
    }

    private Mention.OfTime? SlotTime(Pairing.Place place)
    {
        if (times is null) return null;
        var index = times.Members.Length == place.ToCount ? place.To : times.Members.Length == place.FromCount ? place.From : 0;
        return (Mention.OfTime)times.Members[index].Mention;
    }

    private static Mention.OfQuantity? Figure(Member member) => member.Mention as Mention.OfQuantity;

    // What of a metal comes from an ore is a share; the tonnes behind its name are something else.
    private Mention.OfQuantity? Fitting(Mention.OfQuantity? quantity) => rule.Predicate == "by_product_of" && quantity?.Dimension == "t" ? null : quantity;

    private static Mention.OfQuantity? Attached(RelationEnd? end) => end?.Member?.Quantities is { IsEmpty: false } quantities ? quantities[0] : null;
}
