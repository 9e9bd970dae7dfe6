using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers;

/// <summary>Tells that nothing bears a name, and which names were perhaps meant.</summary>
internal static class NameSuggestions
{
    private const int Most = 5;

    internal static async ValueTask<Problem> UnknownAsync(string name, string? kind, long revision, GraphScope scope)
    {
        var query = new SearchQuery("", revision) { Kinds = kind is null ? [] : [kind], InQuotes = false, Limit = int.MaxValue };
        var all = await scope.Reader.SearchAsync(query, scope.Cancellation).ConfigureAwait(false);
        var near = all.Hits.OfType<SearchHit.OfEntity>()
            .SelectMany(hit => hit.Entity.Names.All.Append(hit.Entity.Id.Name).Distinct())
            .Select(known => (known, likeness: Likeness(name.ToLowerInvariant(), known.ToLowerInvariant())))
            .Where(pair => pair.likeness >= 0.5)
            .OrderByDescending(pair => pair.likeness).ThenBy(pair => pair.known, StringComparer.Ordinal)
            .Select(pair => $"\"{pair.known}\"").Distinct().Take(Most).ToList();
        var remedy = near.Count > 0 ? $"Did you mean {string.Join(", ", near)}?" : "The field search finds names and quotes that hold a word.";
        return new Problem("MG5110", $"Nothing in the graph{(kind is null ? "" : $" of kind {kind}")} is called \"{name}\". {remedy}");
    }

    // The share of characters and of pairs of characters that two names have in common; one that holds the other is like it.
    private static double Likeness(string one, string other)
    {
        if (one.Length >= 2 && other.Contains(one, StringComparison.Ordinal) || other.Length >= 2 && one.Contains(other, StringComparison.Ordinal)) return 0.75;
        var (left, right) = (Grams(one), Grams(other));
        return 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> Grams(string text) =>
        [.. text.Select(character => character.ToString()), .. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2))];
}
