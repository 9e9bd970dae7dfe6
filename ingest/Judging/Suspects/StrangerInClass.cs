using System.Collections.Frozen;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A list that says of which class its members are (稀散金属（A、B、C）; A、B、C等稀散金属): one that is none of them probably is a look-alike that is.</summary>
internal sealed class StrangerInClass(Confusions confusions, Lexicon lexicon) : IDoubter
{
    private const int LeastMembers = 2;

    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        for (var index = 0; index < sentence.Tokens.Length; index++)
        {
            var token = sentence.Tokens[index];
            if (token.Members.Length <= LeastMembers || (ClassBehind(sentence, token) ?? ClassBefore(sentence, index)) is not { } said) continue;
            var members = Background.BuiltIn.DescendantsOf(said).Select(chain => chain.Entity).ToFrozenSet();
            var named = token.Members.Select(member => NamedCommodity.Of(member.Mention)).OfType<NamedCommodity>().ToList();
            var known = named.Count(name => members.Contains(name.Id));
            if (known < LeastMembers || known * 2 < named.Count) continue;
            foreach (var stranger in named.Where(name => name.IsWord && !members.Contains(name.Id)))
            {
                var likely = confusions.Of(stranger.Id).Where(other => members.Contains(other) && named.TrueForAll(name => name.Id != other)).Cast<EntityId?>().FirstOrDefault();
                if (likely is { } meant) yield return new Doubt(stranger.Span, meant, $"{stranger.Words} is none of the {said.Name.Replace('_', ' ')} that the list is said to name");
            }
        }
    }

    private EntityId? ClassBehind(AnalysedSentence sentence, Token token)
    {
        for (var at = token.Core.End; at < token.Span.End; at++)
        {
            if (lexicon.LongestAt(sentence.Normalised, at).Senses.FirstOrDefault(sense => sense.Kind == EntityKinds.Commodity) is { } sense && IsClass(sense.Entities[0])) return sense.Entities[0];
        }

        return null;
    }

    private static EntityId? ClassBefore(AnalysedSentence sentence, int index)
    {
        var start = sentence.Tokens[index].Core.Start;
        var isOpened = index > 0 && start > 0 && sentence.Normalised[start - 1] is '(' or ':' && sentence.Tokens[index - 1].Span.End == start - 1;
        return isOpened && NamedCommodity.Of(sentence.Tokens[index - 1].Members[^1].Mention) is { } before && IsClass(before.Id) ? before.Id : null;
    }

    private static bool IsClass(EntityId id) => Background.BuiltIn.ChildrenOf(id).Any();
}
