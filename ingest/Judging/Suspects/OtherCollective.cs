using MineralGraph.Ingest.Relations;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A collective name, 稀有金属, in a document that speaks of its look-alike, 稀散金属, throughout; where both or a third class stand side by side, it is meant.</summary>
internal sealed class OtherCollective(Confusions confusions, IReadOnlyDictionary<EntityId, int> mentions) : IDoubter
{
    private const int LeastMentions = 6;
    private const int TimesAsOften = 3;

    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        var named = NamedCommodity.In(sentence);
        foreach (var name in named.Where(name => name.IsWord && IsClass(name.Id)))
        {
            if (named.Any(other => other.Id != name.Id && IsClass(other.Id))) continue;
            foreach (var other in confusions.Of(name.Id).Where(IsClass))
            {
                var (times, own) = (mentions.GetValueOrDefault(other), mentions.GetValueOrDefault(name.Id));
                if (times >= LeastMentions && times >= TimesAsOften * own) yield return new Doubt(name.Span, other, $"the document names this look-alike of it {times} times, and it {own} times");
            }
        }
    }

    private static bool IsClass(EntityId id) => Background.BuiltIn.ChildrenOf(id).Any();
}
