using System.Collections.Immutable;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis;

/// <summary>
/// Finds things of the same kind that are kinds of a thing by their names: thin-film solar cells are solar cells, 铜铟镓硒薄膜太阳能电池 is a 太阳能电池. English and
/// Chinese put the word that is specified last. What is found this way is an assumption like any background fact; its source is the name.
/// </summary>
public sealed class NamedKinds(IGraphReader reader)
{
    private const string Source = "the name: it ends in the name of the wider use";
    private const int Most = 500;

    /// <summary>The narrower uses of a use, each as a background fact; none for other kinds of thing. One question to the store for each name that the use has.</summary>
    public async ValueTask<ImmutableArray<BackgroundFact>> FindAsync(Entity entity, long revision, CancellationToken cancellation = default)
    {
        if (entity.Id.Kind != "use") return [];
        var names = new[] { entity.Names.Zh, entity.Names.En, entity.Id.Name }.OfType<string>().Select(NameKey.Of).Where(name => name.Length > 1).Distinct().ToList();
        var facts = new List<BackgroundFact>();
        foreach (var name in names)
        {
            var query = new SearchQuery(name, revision) { Kinds = ["use"], InQuotes = false, Limit = Most };
            var page = await reader.SearchAsync(query, cancellation).ConfigureAwait(false);
            facts.AddRange(page.Hits.OfType<SearchHit.OfEntity>().Where(hit => hit.Entity.Id != entity.Id && IsKindOf(NameKey.Of(hit.MatchedName), name))
                .Select(hit => new BackgroundFact("use_within", hit.Entity.Id, entity.Id, Source)));
        }

        return [.. facts.DistinctBy(fact => fact.From)];
    }

    private static bool IsKindOf(string name, string wider) =>
        name.Length > wider.Length && name.EndsWith(wider, StringComparison.Ordinal) && (!char.IsAsciiLetter(wider[0]) || name[^(wider.Length + 1)] is ' ' or '-');
}
