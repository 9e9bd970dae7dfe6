using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>
/// Finds the deposits of places and of the places within them: those that statements place there, and those that background does and documents speak of.
/// Level by level, one question to the store for each, however many places are asked about.
/// </summary>
/// <param name="reader">The store's reader.</param>
/// <param name="reaches">A place and the places within it by background, nearest first.</param>
/// <param name="background">The background facts that lead to a place.</param>
public sealed class DepositsInPlaces(IGraphReader reader, Func<EntityId, IEnumerable<Reach>> reaches, Func<EntityId, IEnumerable<BackgroundFact>> background)
{
    private const int MostLevels = 4;

    /// <summary>For each place, its deposits in order of id, each once, placed with the fewest assumptions.</summary>
    public async ValueTask<IReadOnlyList<ImmutableArray<PlacedDeposit>>> FindAsync(IReadOnlyList<EntityId> places, long revision, CancellationToken cancellation = default)
    {
        var searches = places.Select(place => new PlaceSearch(reaches(place))).ToList();
        for (var level = 0; level < MostLevels && searches.Any(search => search.Open.Count > 0); level++)
        {
            var open = searches.SelectMany(search => search.Open).Select(place => place.Place).Distinct().ToImmutableArray();
            var found = await reader.ExpandAsync(new ExpandQuery(open, StatementEnd.To, Filters.Predicate("located_in"), revision), cancellation).ConfigureAwait(false);
            var stated = found.SelectMany(statements => statements).ToLookup(statement => statement.Content.To!.Value);
            foreach (var search in searches) search.Advance(stated);
        }

        var assumed = searches.ConvertAll(search => search.Assumed(background).ToList());
        var candidates = assumed.SelectMany(list => list).Select(placed => placed.Deposit).Distinct().ToList();
        var known = (await reader.FindEntitiesAsync(candidates, revision, cancellation).ConfigureAwait(false)).OfType<Entity>().Select(entity => entity.Id).ToHashSet();
        return [.. searches.Select((search, index) => search.Stated.Concat(assumed[index].Where(placed => known.Contains(placed.Deposit))).OrderBy(placed => placed.Deposit).ToImmutableArray())];
    }
}
