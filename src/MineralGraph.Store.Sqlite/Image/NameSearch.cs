using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Sqlite.Image;

/// <summary>Finds entities by their names: the name itself first, then names that begin with the words, then those that hold them.</summary>
internal static class NameSearch
{
    internal static IEnumerable<SearchHit> Find(GraphImage image, SearchQuery query)
    {
        var key = NameKey.Of(query.Text);
        var entities = image.Entities.Values.Where(entity => image.EntityRevisions[entity.Id] <= query.Revision && (query.Kinds.IsEmpty || query.Kinds.Contains(entity.Id.Kind)));
        if (key.Length == 0) return entities.OrderBy(entity => entity.Id).Select(entity => new SearchHit.OfEntity(entity, entity.Id.Name, 1));
        return entities.Select(entity => Best(entity, key)).OfType<SearchHit.OfEntity>().OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Entity.Id);
    }

    /// <summary>The entities that bear a name, the most stated first.</summary>
    internal static IReadOnlyList<Entity> Called(GraphImage image, string name, long revision)
    {
        if (!image.Names.TryGetValue(NameKey.Of(name), out var ids)) return [];
        if (ids.Count == 1) return image.Find(ids.First(), revision) is { } only ? [only] : [];
        return [.. ids.OrderByDescending(id => image.StatementCount(id, revision)).ThenBy(id => id).Select(id => image.Find(id, revision)).OfType<Entity>()];
    }

    private static SearchHit.OfEntity? Best(Entity entity, string key)
    {
        var best = entity.Names.All.Append(entity.Id.Name).Select(name => (name, score: NameKey.Score(NameKey.Of(name), key))).MaxBy(scored => scored.score);
        return best.score > 0 ? new SearchHit.OfEntity(entity, best.name, best.score) : null;
    }
}
