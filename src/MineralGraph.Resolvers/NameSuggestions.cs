using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Tells that nothing bears a name, and which names were perhaps meant.</summary>
internal static class NameSuggestions
{
    private const int Most = 5;

    /// <summary>No entity of a kind bears the name; where one of another kind does, it is named.</summary>
    internal static async ValueTask<Problem> UnknownAsync(string name, string? kind, IReadOnlyList<Entity> others, GraphScope scope, long revision)
    {
        if (others is [var other, ..] && scope.Ontology.Kinds.GetValueOrDefault(other.Id.Kind) is { } definition)
            return new Problem("MG5110", $"\"{name}\" is no {kind}: it is the {other.Id.Kind} {other.Id}. Ask for entity(name: \"{name}\") {{ ... on {definition.GraphQLType} {{ … }} }}.");
        var known = await NamesAsync(kind, revision, scope).ConfigureAwait(false);
        var remedy = DidYouMean(name, known) is { Length: > 0 } meant ? meant : " The field search finds names and quotes that hold a word.";
        return new Problem("MG5110", $"Nothing in the graph{(kind is null ? "" : $" of kind {kind}")} is called \"{name}\".{remedy}");
    }

    /// <summary>No entity has the id.</summary>
    internal static async ValueTask<Problem> UnknownIdAsync(EntityId id, long revision, GraphScope scope)
    {
        var known = await NamesAsync(id.Kind, revision, scope).ConfigureAwait(false);
        return new Problem("MG5111", $"Nothing in the graph has the id {id}.{DidYouMean(id.Name, known)} The field entity finds an id by any name.");
    }

    /// <summary>A sentence with the names that are most like a name; empty where none is.</summary>
    internal static string DidYouMean(string name, IEnumerable<string> names)
    {
        var near = Near(name, names).Select(known => $"\"{known}\"").ToList();
        return near.Count > 0 ? $" Did you mean {string.Join(", ", near)}?" : "";
    }

    private static IEnumerable<string> Near(string name, IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal)
        .Select(known => (known, likeness: Likeness(name.ToLowerInvariant(), known.ToLowerInvariant())))
        .Where(pair => pair.likeness >= 0.5)
        .OrderByDescending(pair => pair.likeness).ThenBy(pair => pair.known, StringComparer.Ordinal)
        .Take(Most).Select(pair => pair.known);

    /// <summary>The names that are most like a text, of entities of some kinds.</summary>
    internal static async ValueTask<IReadOnlyList<string>> NearAsync(string text, IReadOnlySet<string> kinds, long revision, GraphScope scope) =>
        [.. Near(text, await NamesAsync(kinds, revision, scope).ConfigureAwait(false))];

    private static async ValueTask<IEnumerable<string>> NamesAsync(string? kind, long revision, GraphScope scope) =>
        await NamesAsync(kind is null ? new HashSet<string>() : [kind], revision, scope).ConfigureAwait(false);

    private static async ValueTask<IEnumerable<string>> NamesAsync(IReadOnlySet<string> kinds, long revision, GraphScope scope)
    {
        var query = new SearchQuery("", revision) { Kinds = [.. kinds], InQuotes = false, Limit = int.MaxValue };
        var all = await scope.Reader.SearchAsync(query, scope.Cancellation).ConfigureAwait(false);
        return all.Hits.OfType<SearchHit.OfEntity>().SelectMany(hit => hit.Entity.Names.All.Append(hit.Entity.Id.Name));
    }

    /// <summary>The share of characters and of pairs of characters that two names have in common; one that holds the other is like it.</summary>
    internal static double Likeness(string one, string other)
    {
        if (one.Length >= 2 && other.Contains(one, StringComparison.Ordinal) || other.Length >= 2 && 2 * other.Length >= one.Length && one.Contains(other, StringComparison.Ordinal)) return 0.75;
        var (left, right) = (Grams(one), Grams(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> Grams(string text) =>
        [.. text.Select(character => character.ToString()), .. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
}
