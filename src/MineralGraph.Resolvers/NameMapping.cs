using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>From words as people write them to entities, each with a score and the reason for it.</summary>
/// <param name="entities">The entities that may be meant.</param>
internal sealed class NameMapping(IReadOnlyList<Entity> entities)
{
    private const double LeastLikeness = 0.5;

    private readonly ImmutableArray<(string Name, string Key, Entity Entity)> names =
        [.. entities.SelectMany(entity => entity.Names.All.Append(entity.Id.Name).Distinct(StringComparer.Ordinal).Select(name => (name, NameKey.Of(name), entity)))];

    /// <summary>The entities that a word may mean, best first, each once.</summary>
    internal IEnumerable<NameCandidate> CandidatesFor(string word)
    {
        var key = NameKey.Of(word);
        return names.Select(name => Candidate(key, name)).OfType<NameCandidate>()
            .GroupBy(candidate => candidate.Entity.Id).Select(same => same.MaxBy(candidate => candidate.Score)!)
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Entity.Id);
    }

    private static NameCandidate? Candidate(string key, (string Name, string Key, Entity Entity) known)
    {
        if (key.Length == 0) return null;
        if (known.Key == key) return Of(known, 1, Role(known.Entity, known.Name));
        var part = (double)Math.Min(key.Length, known.Key.Length) / Math.Max(key.Length, known.Key.Length);
        if (known.Key.StartsWith(key, StringComparison.Ordinal)) return Of(known, 0.6 + 0.3 * part, $"{Role(known.Entity, known.Name)} begins so");
        if (key.Length > 1 && known.Key.Contains(key, StringComparison.Ordinal)) return Of(known, 0.4 + 0.3 * part, $"{Role(known.Entity, known.Name)} holds it");
        if (known.Key.Length > 1 && key.Contains(known.Key, StringComparison.Ordinal)) return Of(known, 0.3 + 0.3 * part, $"it holds {Role(known.Entity, known.Name)}");
        var likeness = NameSuggestions.Likeness(key, known.Key);
        return likeness >= LeastLikeness ? Of(known, 0.8 * likeness, $"{Role(known.Entity, known.Name)} is spelt alike") : null;
    }

    private static NameCandidate Of((string Name, string Key, Entity Entity) known, double score, string reason) =>
        new(known.Entity, known.Name, Math.Round(score, 4), $"{char.ToUpperInvariant(reason[0])}{reason[1..]}: {known.Name}.");

    private static string Role(Entity entity, string name)
    {
        if (name == entity.Names.Zh) return "its Chinese name";
        if (name == entity.Names.En) return "its English name";
        if (name == entity.Names.Symbol) return "its symbol";
        return name == entity.Id.Name ? "its canonical name" : "another of its names";
    }
}
