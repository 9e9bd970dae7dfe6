using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Linking;

/// <summary>What is known of where deposits and regions lie.</summary>
internal static class KnownPlaces
{
    /// <summary>The countries in which a place is known to lie; a country lies in itself.</summary>
    internal static IEnumerable<EntityId> CountriesOf(EntityId place) =>
        place.Kind == "country" ? [place] : Background.BuiltIn.AncestorsOf(place).Select(chain => chain.Entity).Where(wider => wider.Kind == "country")
            .Concat(Background.BuiltIn.About(place).Where(fact => fact.Relation == "deposit_in").SelectMany(fact => CountriesOf(fact.To))).Distinct();

    /// <summary>Whether a place is not where words seem to put it: of two mines in one sentence, each lies in its own country.</summary>
    internal static bool Contradict(StatementContent content)
    {
        if (content is not { Predicate: "located_in", From.Kind: "deposit", To: { Kind: "country" or "region" } place }) return false;
        var known = CountriesOf(content.From).ToHashSet();
        return known.Count > 0 && CountriesOf(place).ToList() is { Count: > 0 } said && !known.Overlaps(said);
    }
}
