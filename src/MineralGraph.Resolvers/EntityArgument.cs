using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>
/// Reads an argument that names an entity, by any name or by its id. What no statement speaks of but background knows counts too: a wider use, the ore that a metal
/// is mined from.
/// </summary>
internal static class EntityArgument
{
    /// <summary>The entity.</summary>
    /// <param name="name">A name or an id.</param>
    /// <param name="kinds">The kinds that it may be of; none for any.</param>
    /// <param name="revision">As of which revision.</param>
    /// <param name="scope">What is asked.</param>
    /// <exception cref="ProblemException">MG5110: nothing bears the name; the message suggests names.</exception>
    internal static async ValueTask<Entity> GetAsync(string name, IReadOnlyList<string> kinds, long revision, GraphScope scope)
    {
        var found = (await FindAsync([name], revision, scope).ConfigureAwait(false))[0];
        return await ChooseAsync(name, found, kinds, revision, scope).ConfigureAwait(false);
    }

    /// <summary>The entities of a list of names or ids; none where there is no list. The store is asked once for the names and once for the ids.</summary>
    internal static async ValueTask<IReadOnlyList<Entity>> ListAsync(object? names, IReadOnlyList<string> kinds, long revision, GraphScope scope)
    {
        var distinct = (names as IEnumerable<object?> ?? []).Cast<string>().Distinct().ToList();
        var found = await FindAsync(distinct, revision, scope).ConfigureAwait(false);
        var entities = new List<Entity>(distinct.Count);
        foreach (var (name, borne) in distinct.Zip(found)) entities.Add(await ChooseAsync(name, borne, kinds, revision, scope).ConfigureAwait(false));
        return entities;
    }

    private static async ValueTask<IReadOnlyList<IReadOnlyList<Entity>>> FindAsync(List<string> names, long revision, GraphScope scope)
    {
        var ids = names.Where(name => IsId(name, scope)).ToList();
        var others = names.Where(name => !IsId(name, scope)).ToList();
        var found = new Dictionary<string, IReadOnlyList<Entity>>(names.Count, StringComparer.Ordinal);
        if (ids.Count > 0)
        {
            foreach (var (id, entity) in ids.Zip(await scope.Reader.FindEntitiesAsync([.. ids.Select(EntityId.Parse)], revision, scope.Cancellation).ConfigureAwait(false))) found[id] = entity is null ? [] : [entity];
        }

        if (others.Count > 0)
        {
            foreach (var (name, borne) in others.Zip(await scope.Reader.FindEntitiesByNameAsync(others, revision, scope.Cancellation).ConfigureAwait(false))) found[name] = borne;
        }

        return [.. names.Select(name => found[name])];
    }

    private static bool IsId(string name, GraphScope scope) => EntityId.TryParse(name, out var id) && scope.Ontology.Kinds.ContainsKey(id.Kind);

    private static async ValueTask<Entity> ChooseAsync(string name, IReadOnlyList<Entity> found, IReadOnlyList<string> kinds, long revision, GraphScope scope)
    {
        if (found.FirstOrDefault(entity => kinds.Count == 0 || kinds.Contains(entity.Id.Kind)) is { } entity) return entity;
        var candidates = EntityId.TryParse(name, out var id) ? [id] : (kinds.Count == 0 ? scope.Ontology.Kinds.Keys : kinds).Select(kind => new EntityId(kind, name));
        if (string.IsNullOrWhiteSpace(name) is false && candidates.FirstOrDefault(candidate => IsBackground(candidate, kinds, scope)) is { Kind: not null } known) return new Entity(known, EntityNames.None);
        throw new ProblemException(await NameSuggestions.UnknownAsync(name, kinds is [var only] ? only : null, kinds.Count == 1 ? found : [], scope, revision).ConfigureAwait(false));
    }

    private static bool IsBackground(EntityId candidate, IReadOnlyList<string> kinds, GraphScope scope) =>
        (kinds.Count == 0 || kinds.Contains(candidate.Kind)) && (scope.Background.About(candidate).Any() || scope.Background.Towards(candidate).Any());
}
