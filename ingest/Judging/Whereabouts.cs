using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Judging;

/// <summary>Tells by what is known of deposits and regions that a place is not where words seem to put it: of two mines in one sentence, each lies in its own country.</summary>
internal static class Whereabouts
{
    internal static bool Contradict(StatementContent content)
    {
        if (content is not { Predicate: "located_in", From.Kind: "deposit", To: { Kind: "country" or "region" } place }) return false;
        var known = CountriesOf(content.From);
        return known.Count > 0 && CountriesOf(place) is { Count: > 0 } said && !known.Overlaps(said);
    }

    private static HashSet<EntityId> CountriesOf(EntityId place) =>
        place.Kind == "country" ? [place] : [.. Background.BuiltIn.AncestorsOf(place).Select(chain => chain.Entity).Where(wider => wider.Kind == "country")];
}
