using System.Buffers;
using System.Collections.Immutable;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A name among words that go with a look-alike and not with it. Where the heading or a symbol names it, it is meant.</summary>
internal sealed class OthersNeighbours(Confusions confusions) : IDoubter
{
    private const int Reach = 45;

    private static readonly SearchValues<char> Commas = SearchValues.Create("，,;");

    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        var named = NamedCommodity.In(sentence);
        foreach (var name in named.Where(name => name.IsWord && confusions.Of(name.Id).Length > 0))
        {
            var isMeant = confusions.Fits(name.Id, sentence.Normalised) || IsSpelt(name, sentence.Text) || named.Any(other => !other.IsWord && other.Ids.Contains(name.Id)) || IsTopic(name.Id, context);
            if (!isMeant && Likely(name, named, sentence.Normalised) is { } likely)
                yield return new Doubt(name.Span, likely, "the words around it go with this look-alike of it");
        }
    }

    private EntityId? Likely(NamedCommodity name, ImmutableArray<NamedCommodity> named, string text)
    {
        var near = Near(name, named, text);
        return confusions.Of(name.Id).Where(other => !named.Any(one => one.Ids.Contains(other))).Select(other => (Id: other, Words: confusions.CountTypical(other, near)))
            .Where(other => other.Words > 0).OrderByDescending(other => other.Words).Select(other => (EntityId?)other.Id).FirstOrDefault();
    }

    // What stands beyond a comma and another commodity speaks of that one.
    private static string Near(NamedCommodity name, ImmutableArray<NamedCommodity> named, string text)
    {
        var before = named.Where(other => other.Span.End <= name.Span.Start).Select(other => text.AsSpan(other.Span.End, name.Span.Start - other.Span.End).IndexOfAny(Commas) is var comma and >= 0 ? other.Span.End + comma : 0).DefaultIfEmpty(0).Max();
        var behind = named.Where(other => other.Span.Start >= name.Span.End).Select(other => text.AsSpan(name.Span.End, other.Span.Start - name.Span.End).LastIndexOfAny(Commas) is var comma and >= 0 ? name.Span.End + comma : text.Length).DefaultIfEmpty(text.Length).Min();
        return text[Math.Max(before, name.Span.Start - Reach)..Math.Min(behind, name.Span.End + Reach)];
    }

    // 镉(Cd): the canonical name of an element is its symbol.
    private static bool IsSpelt(NamedCommodity name, string text) => text.AsSpan(name.Span.End).StartsWith($"({name.Id.Name})", StringComparison.Ordinal);

    private static bool IsTopic(EntityId id, DocumentContext context) => context.HeadingsFromNearest.Any(heading => NamedCommodity.In(heading).Any(name => name.Ids.Contains(id)));
}
