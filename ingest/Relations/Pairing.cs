using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>Joins each subject with each object and gives every pair its figure, its time, its partners.</summary>
internal sealed class Pairing(Rule rule, TextSpan span, FigureBinding figures)
{
    /// <summary>The other countries, each with the figure that is its own where the words pair them off.</summary>
    internal IReadOnlyList<(EntityId Country, Mention.OfQuantity? Own)> Partners { get; init; } = [];

    internal EntityId? Region { get; init; }

    /// <summary>The relations of the ends; with no object, those of a predicate that has none.</summary>
    internal IEnumerable<Relation> Relations(List<RelationEnd> from, List<RelationEnd> to)
    {
        var others = to.Count == 0 ? [null] : to.Cast<RelationEnd?>().ToList();
        var isRespective = from.Count > 1 && from.Count == to.Count && figures.ArePairedOff(from, to);
        for (var i = 0; i < from.Count; i++)
        {
            // 锌、锡等矿种的伴生矿: the ores are those of the list, and none of its metals is what comes of them.
            if (rule.Predicate == "by_product_of" && from[i].Span is { } own && to.Exists(other => other.Span == own)) continue;
            for (var j = 0; j < others.Count; j++)
            {
                if (others[j] is { } other && other.Entity == from[i].Entity || isRespective && i != j) continue;
                foreach (var relation in WithFigures(from[i], others[j], new Place(i, from.Count, j, others.Count))) yield return relation;
            }
        }
    }

    private IEnumerable<Relation> WithFigures(RelationEnd from, RelationEnd? to, Place place)
    {
        var found = figures.For(from, to, place).ToList();
        if (found.Count == 0 && Partners.Any(partner => partner.Own is not null)) found.Add((null, figures.TimeOf(place)));
        foreach (var (shared, time) in found)
        {
            foreach (var partner in Partners.Select(partner => ((EntityId Country, Mention.OfQuantity? Own)?)partner).DefaultIfEmpty())
            {
                var quantity = partner?.Own ?? shared;
                if (rule.NeedsValue && quantity is null) continue;
                yield return new Relation(rule, from, to, Quoted(from, to, quantity))
                {
                    Matched = span,
                    Quantity = quantity,
                    Time = time,
                    Partner = partner?.Country,
                    Region = Region,
                };
            }
        }
    }

    // The quote begins at an end carried within the sentence, where that leaves it short enough to be read.
    private TextSpan Quoted(RelationEnd from, RelationEnd? to, Mention.OfQuantity? quantity)
    {
        var quoted = span;
        foreach (var part in new[] { from.Span, to?.Span, quantity?.Span })
        {
            if (part is { } held && quoted.Cover(held).Length <= 200) quoted = quoted.Cover(held);
        }

        return quoted;
    }

    internal readonly record struct Place(int From, int FromCount, int To, int ToCount);
}
