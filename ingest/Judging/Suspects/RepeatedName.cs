using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A list that names a commodity twice: one of the two is probably a look-alike that the list lacks, such as one of the class of the others.</summary>
internal sealed class RepeatedName(Confusions confusions) : IDoubter
{
    private const int ShortestList = 3;

    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        foreach (var token in sentence.Tokens.Where(token => token.Members.Length >= ShortestList))
        {
            var named = token.Members.Select(member => NamedCommodity.Of(member.Mention)).OfType<NamedCommodity>().ToList();
            var listed = named.SelectMany(name => name.Ids).ToHashSet();
            foreach (var twice in named.Where(name => name.IsWord).GroupBy(name => name.Id).Where(group => group.Count() > 1))
            {
                var missing = confusions.Of(twice.Key).Where(other => !listed.Contains(other)).OrderByDescending(other => CountAkin(other, listed)).Cast<EntityId?>().FirstOrDefault();
                if (missing is not { } likely) continue;
                foreach (var name in twice) yield return new Doubt(name.Span, likely, $"the list names {name.Words} twice and lacks this look-alike of it");
            }
        }
    }

    private static int CountAkin(EntityId id, HashSet<EntityId> listed)
    {
        var classes = Background.BuiltIn.ParentsOf(id).Select(fact => fact.To).ToHashSet();
        return listed.Count(other => Background.BuiltIn.ParentsOf(other).Any(fact => classes.Contains(fact.To)));
    }
}
