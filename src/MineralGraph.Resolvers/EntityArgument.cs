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
        var found = EntityId.TryParse(name, out var id) && scope.Ontology.Kinds.ContainsKey(id.Kind)
            ? (await scope.Reader.FindEntitiesAsync([id], revision, scope.Cancellation).ConfigureAwait(false)).OfType<Entity>().ToList()
            : (await scope.Reader.FindEntitiesByNameAsync([name], revision, scope.Cancellation).ConfigureAwait(false))[0];
        if (found.FirstOrDefault(entity => kinds.Count == 0 || kinds.Contains(entity.Id.Kind)) is { } entity) return entity;
        var candidates = id.Kind is not null ? [id] : (kinds.Count == 0 ? scope.Ontology.Kinds.Keys : kinds).Select(kind => new EntityId(kind, name));
        if (string.IsNullOrWhiteSpace(name) is false && candidates.FirstOrDefault(candidate => IsBackground(candidate, kinds, scope)) is { Kind: not null } known) return new Entity(known, EntityNames.None);
        throw new ProblemException(await NameSuggestions.UnknownAsync(name, kinds is [var only] ? only : null, kinds.Count == 1 ? found : [], scope, revision).ConfigureAwait(false));
    }

    /// <summary>The entities of a list of names or ids; none where there is no list.</summary>
    internal static async ValueTask<IReadOnlyList<Entity>> ListAsync(object? names, IReadOnlyList<string> kinds, long revision, GraphScope scope)
    {
        var entities = new List<Entity>();
        foreach (var name in (names as IEnumerable<object?> ?? []).Cast<string>().Distinct()) entities.Add(await GetAsync(name, kinds, revision, scope).ConfigureAwait(false));
        return entities;
    }

    private static bool IsBackground(EntityId candidate, IReadOnlyList<string> kinds, GraphScope scope) =>
        (kinds.Count == 0 || kinds.Contains(candidate.Kind)) && (scope.Background.About(candidate).Any() || scope.Background.Towards(candidate).Any());
}
