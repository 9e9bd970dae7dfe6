using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Selecting;

/// <summary>Finds the entities that meet a condition. Each node of the condition's tree is one or two questions to the store, however many entities there are.</summary>
/// <param name="reader">The store's reader.</param>
/// <param name="revision">As of which revision.</param>
public sealed class EntitySelection(IGraphReader reader, long revision)
{
    /// <summary>The entities that meet a condition.</summary>
    public async ValueTask<EntitySet> FindAsync(EntityCondition condition, CancellationToken cancellation = default) => condition switch
    {
        EntityCondition.All all => await CombineAsync(all.Parts, EntitySet.Everything, (one, other) => one.And(other), cancellation).ConfigureAwait(false),
        EntityCondition.Any any => await CombineAsync(any.Parts, EntitySet.Nothing, (one, other) => one.Or(other), cancellation).ConfigureAwait(false),
        EntityCondition.Not not => (await FindAsync(not.Part, cancellation).ConfigureAwait(false)).Complement(),
        EntityCondition.IdIn ids => new EntitySet(ids.Ids, false),
        EntityCondition.Named named => Set((await reader.FindEntitiesByNameAsync(named.Names, revision, cancellation).ConfigureAwait(false)).SelectMany(entities => entities)),
        EntityCondition.NameHolds holds => Set(await NamesAsync(new SearchQuery(holds.Text, revision), cancellation).ConfigureAwait(false)),
        EntityCondition.Related related => await FindAsync(related, cancellation).ConfigureAwait(false),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, "No such condition."),
    };

    /// <summary>The entities of some kinds that meet a condition, in order of id.</summary>
    public async ValueTask<IReadOnlyList<Entity>> ListAsync(EntityCondition condition, IReadOnlySet<string> kinds, CancellationToken cancellation = default)
    {
        var found = await FindAsync(condition, cancellation).ConfigureAwait(false);
        if (found.IsAllBut) return [.. (await NamesAsync(new SearchQuery("", revision) { Kinds = [.. kinds] }, cancellation).ConfigureAwait(false)).Where(entity => found.Contains(entity.Id))];
        var ids = found.Named.Where(id => kinds.Count == 0 || kinds.Contains(id.Kind)).Order().ToList();
        return [.. (await reader.FindEntitiesAsync(ids, revision, cancellation).ConfigureAwait(false)).OfType<Entity>()];
    }

    private async ValueTask<EntitySet> FindAsync(EntityCondition.Related related, CancellationToken cancellation)
    {
        var condition = related.Statement;
        if (related.Other is { } other)
        {
            var ends = await FindAsync(other, cancellation).ConfigureAwait(false);
            condition = new StatementFilter.All([condition, ends.At(related.End == StatementEnd.From ? StatementEnd.To : StatementEnd.From)]);
        }

        // All meet it where not one fails to.
        var sought = related.Quantifier == Quantifier.All ? new StatementFilter.Not(condition) : condition;
        var found = await EndsAsync(new StatementFilter.All([related.Relation, sought]), related.End, cancellation).ConfigureAwait(false);
        return related.Quantifier == Quantifier.Some ? found : found.Complement();
    }

    private async ValueTask<EntitySet> EndsAsync(StatementFilter filter, StatementEnd end, CancellationToken cancellation)
    {
        GroupKey[] keys = end switch { StatementEnd.From => [GroupKey.From], StatementEnd.To => [GroupKey.To], _ => [GroupKey.From, GroupKey.To] };
        var ids = new HashSet<EntityId>();
        foreach (var key in keys)
        {
            foreach (var group in await reader.GroupAsync(new GroupQuery(filter, [key], revision), cancellation).ConfigureAwait(false))
            {
                if (EntityId.TryParse(group.Keys[0], out var id)) ids.Add(id);
            }
        }

        return new EntitySet([.. ids], false);
    }

    private async ValueTask<EntitySet> CombineAsync(IEnumerable<EntityCondition> parts, EntitySet seed, Func<EntitySet, EntitySet, EntitySet> combine, CancellationToken cancellation)
    {
        var combined = seed;
        foreach (var part in parts) combined = combine(combined, await FindAsync(part, cancellation).ConfigureAwait(false));
        return combined;
    }

    private async ValueTask<IEnumerable<Entity>> NamesAsync(SearchQuery query, CancellationToken cancellation) =>
        (await reader.SearchAsync(query with { InQuotes = false, Limit = int.MaxValue }, cancellation).ConfigureAwait(false)).Hits.OfType<SearchHit.OfEntity>().Select(hit => hit.Entity);

    private static EntitySet Set(IEnumerable<Entity> entities) => new([.. entities.Select(entity => entity.Id)], false);
}
