using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Linking;

/// <summary>The country that a document calls its own: 我国, 本国, 国内.</summary>
internal static class HomeCountry
{
    private const int LeastMentions = 2;

    internal static EntityId? Of(IEnumerable<AnalysedSentence> sentences)
    {
        var own = sentences.SelectMany(sentence => sentence.Tokens).SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfEntity>()
            .Where(mention => mention.Words is "我国" or "我國" or "本国" or "国内" or "全国").Take(LeastMentions).ToList();
        return own.Count == LeastMentions ? own[0].SenseOf(EntityKinds.Country)?.Entities[0] : null;
    }
}
