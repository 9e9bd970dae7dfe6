using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;
using MineralGraph.Store.Neo4j.Connection;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>
/// The entities of the newest revision that was seen, by id and by name. Entities are only ever added, so that each revision costs one question, for what it brought; the mark of the revision before
/// tells whether it is still the same graph. Of a graph with more entities than may be kept, none are.
/// </summary>
/// <param name="connection">Answers what revisions brought.</param>
/// <param name="most">How many entities may be kept; 0 for none.</param>
internal sealed class EntityDirectory(ICypherConnection connection, int most)
{
    private const string Brought = """
        OPTIONAL MATCH (now:Revision {number: $revision})
        OPTIONAL MATCH (r:Revision {number: $after})
        OPTIONAL MATCH (e:Entity) WHERE e.addedIn > $after AND e.addedIn <= $revision
        RETURN now.mark AS now, r.mark AS mark, properties(e) AS entity LIMIT $limit
        """;

    private readonly Lock guard = new();
    private Kept kept = Kept.Nothing;
    private Task<Kept>? underWay;

    /// <summary>The entities of ids, null for those that are not there; null for all where the revision is not kept.</summary>
    internal async ValueTask<IReadOnlyList<Entity?>?> FindAsync(IReadOnlyList<EntityId> ids, (long Revision, string? Mark) at, CancellationToken cancellation) =>
        await AtAsync(at, cancellation).ConfigureAwait(false) is { } entities ? [.. ids.Select(id => entities.ById.GetValueOrDefault(id))] : null;

    /// <summary>Those that bear names, by their keys; null where the revision is not kept, or several bear one of them, which only the statements put in order.</summary>
    internal async ValueTask<IReadOnlyList<IReadOnlyList<Entity>>?> FindByNameAsync(IReadOnlyList<string> keys, (long Revision, string? Mark) at, CancellationToken cancellation)
    {
        if (await AtAsync(at, cancellation).ConfigureAwait(false) is not { } entities) return null;
        var found = keys.Select(key => entities.ByName.GetValueOrDefault(key, [])).ToList();
        return found.TrueForAll(bearers => bearers.Length < 2) ? found.ConvertAll(bearers => (IReadOnlyList<Entity>)bearers) : null;
    }

    private async ValueTask<Kept?> AtAsync((long Revision, string? Mark) at, CancellationToken cancellation)
    {
        if (at.Mark is not { } mark || most == 0) return null;
        var now = Volatile.Read(ref kept);
        if (now.IsTooMany) return null;
        if (now.Revision < at.Revision || now.Revision == at.Revision && now.Mark != mark) now = await Next(at.Revision, mark).WaitAsync(cancellation).ConfigureAwait(false);
        return now.Revision == at.Revision && now.Mark == mark && !now.IsTooMany ? now : null;
    }

    // One question for all who wait for the same revision, or for one that is read already.
    private Task<Kept> Next(long revision, string mark)
    {
        lock (guard)
        {
            if (underWay is { IsCompleted: false }) return underWay;
            return kept.Revision == revision && kept.Mark == mark ? Task.FromResult(kept) : underWay = ReadAsync(kept, revision, mark);
        }
    }

    // A member of a cluster that has not seen the revision yet knows less than there is: nothing of it is kept.
    private async Task<Kept> ReadAsync(Kept before, long revision, string mark)
    {
        await Task.Yield();
        var from = before.Revision < revision ? before : Kept.Nothing;
        var rows = await BroughtAsync(from.Revision, revision).ConfigureAwait(false);
        if (rows[0].FindText("mark") != from.Mark) (from, rows) = (Kept.Nothing, await BroughtAsync(0, revision).ConfigureAwait(false));
        if (rows[0].FindText("now") != mark) return before;
        var next = from.With([.. rows.Select(row => row.FindMap("entity")).OfType<CypherRow>().Select(Rows.Entity)], revision, mark, most);
        Volatile.Write(ref kept, next);
        return next;
    }

    private Task<IReadOnlyList<CypherRow>> BroughtAsync(long after, long revision) =>
        connection.ReadAsync(CypherQuery.Of(Brought, ("after", after), ("revision", revision), ("limit", most + 1L)), CancellationToken.None);

    private sealed record Kept(long Revision, string? Mark, ImmutableDictionary<EntityId, Entity> ById, ImmutableDictionary<string, ImmutableArray<Entity>> ByName)
    {
        internal static Kept Nothing { get; } = new(0, null, ImmutableDictionary<EntityId, Entity>.Empty, ImmutableDictionary<string, ImmutableArray<Entity>>.Empty);

        internal bool IsTooMany { get; private init; }

        internal Kept With(IReadOnlyCollection<Entity> brought, long revision, string mark, int most)
        {
            if (ById.Count + brought.Count > most) return Nothing with { Revision = revision, Mark = mark, IsTooMany = true };
            var byName = ByName.ToBuilder();
            foreach (var entity in brought)
            {
                foreach (var key in entity.Names.All.Append(entity.Id.Name).Select(NameKey.Of).Distinct()) byName[key] = byName.GetValueOrDefault(key, []).Add(entity);
            }

            return new Kept(revision, mark, ById.AddRange(brought.Select(entity => KeyValuePair.Create(entity.Id, entity))), byName.ToImmutable());
        }
    }
}
