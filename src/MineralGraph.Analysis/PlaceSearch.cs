using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>The search for the deposits of one place: the places within it that are still to be looked at, and what was found.</summary>
internal sealed class PlaceSearch
{
    private readonly Dictionary<EntityId, PlacedDeposit> stated = [];
    private readonly List<OpenPlace> seen = [];
    private readonly HashSet<EntityId> known = [];

    internal PlaceSearch(IEnumerable<Reach> reaches) => Open = Unseen(reaches.Select(reach => new OpenPlace(reach.Entity, [], reach.Assumptions)));

    /// <summary>The places of the next level.</summary>
    internal IReadOnlyList<OpenPlace> Open { get; private set; }

    internal IEnumerable<PlacedDeposit> Stated => stated.Values;

    /// <summary>Takes in what is stated to lie in the open places; the regions among it make the next level.</summary>
    internal void Advance(ILookup<EntityId, StatementRecord> located)
    {
        var within = Open.SelectMany(place => StatementsByEnd.Gather(located[place.Place], StatementEnd.From).Select(group => (place, group))).ToList();
        foreach (var (place, group) in within.Where(pair => pair.group.End.Kind == "deposit"))
            stated.TryAdd(group.End, new PlacedDeposit(group.End, [.. group.Statements, .. place.Statements], place.Assumptions));
        Open = Unseen(within.Where(pair => pair.group.End.Kind == "region").Select(pair => new OpenPlace(pair.group.End, [.. pair.group.Statements, .. pair.place.Statements], pair.place.Assumptions)));
    }

    /// <summary>The deposits that only background places there.</summary>
    internal IEnumerable<PlacedDeposit> Assumed(Func<EntityId, IEnumerable<BackgroundFact>> background) =>
        seen.SelectMany(place => background(place.Place).Where(fact => fact.Relation == "deposit_in").Select(fact => new PlacedDeposit(fact.From, place.Statements, [fact, .. place.Assumptions])))
            .Where(placed => !stated.ContainsKey(placed.Deposit)).DistinctBy(placed => placed.Deposit);

    private List<OpenPlace> Unseen(IEnumerable<OpenPlace> places)
    {
        var unseen = places.Where(place => known.Add(place.Place)).ToList();
        seen.AddRange(unseen);
        return unseen;
    }

    internal sealed record OpenPlace(EntityId Place, ImmutableArray<StatementRecord> Statements, ImmutableArray<BackgroundFact> Assumptions);
}
