using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A symbol or formula in brackets behind names, 锗（Ga）, that lacks one of them and holds its look-alike.</summary>
internal sealed class OtherSymbolBeside(Confusions confusions) : IDoubter
{
    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        var named = NamedCommodity.In(sentence);
        for (var index = 1; index < named.Length; index++)
        {
            if (!IsBracketed(sentence.Normalised, named[index])) continue;
            var run = Before(named, index, named[index].Span.Start - 1).ToList();
            foreach (var name in run.Where(name => name.IsWord && !named[index].Ids.Contains(name.Id)))
            {
                var likely = named[index].Ids.Where(id => confusions.Of(name.Id).Contains(id) && run.TrueForAll(other => !other.Ids.Contains(id))).Cast<EntityId?>().FirstOrDefault();
                if (likely is { } meant) yield return new Doubt(name.Span, meant, $"beside it stands {named[index].Words}");
            }
        }
    }

    private static bool IsBracketed(string text, NamedCommodity name) =>
        name.Words.All(char.IsAscii) && name.Span.Start > 0 && text[name.Span.Start - 1] == '(' && name.Span.End < text.Length && text[name.Span.End] == ')';

    // The names that stand without a gap in front of the bracket.
    private static IEnumerable<NamedCommodity> Before(IReadOnlyList<NamedCommodity> named, int index, int end)
    {
        for (var at = index - 1; at >= 0 && named[at].Span.End == end; at--)
        {
            yield return named[at];
            end = named[at].Span.Start;
        }
    }
}
