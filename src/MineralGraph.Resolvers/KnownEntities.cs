using System.Collections.Frozen;
using System.Runtime.InteropServices;
using MineralGraph.Model;
using MineralGraph.Resolvers.Views;

namespace MineralGraph.Resolvers;

/// <summary>The entities that the parents of a level name: each is read once, all in one question.</summary>
/// <param name="expected">How many there will be at most.</param>
internal sealed class KnownEntities(int expected)
{
    // What the id of an entity tells, and what is asked for by it.
    private static readonly FrozenSet<string> ToldByIds = FrozenSet.Create("id", "kind", "name", "__typename", "hosts", "byProducts", "otherCommodities");

    // Ten thousand pairs are often of a few hundred entities.
    private const int Many = 500;

    private readonly List<EntityId> ids = new(Math.Min(expected, Many));
    private readonly Dictionary<EntityId, int> places = new(Math.Min(expected, Many));

    /// <summary>The place of an entity in what is read.</summary>
    internal int Place(EntityId id)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, id, out var isKnown);
        if (isKnown) return place;
        ids.Add(id);
        return place = ids.Count - 1;
    }

    /// <summary>The entities at their places. One that only background knows has no name but that of its id; none is read where ids tell all that is asked for.</summary>
    internal async ValueTask<EntityView[]> ReadAsync(long revision, GraphScope scope)
    {
        var views = new EntityView[ids.Count];
        var found = scope.SelectedFields.IsSubsetOf(ToldByIds) ? null : await scope.Reader.FindEntitiesAsync(ids, revision, scope.Cancellation).ConfigureAwait(false);
        for (var place = 0; place < views.Length; place++) views[place] = new EntityView(found?[place] ?? new Entity(ids[place], EntityNames.None), revision);
        return views;
    }
}
