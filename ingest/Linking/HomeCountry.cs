using System.Collections.Frozen;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Linking;

/// <summary>The country that a document calls its own: 我国, 本国, 国内; or the United States, where it is a summary made for them.</summary>
internal static class HomeCountry
{
    private const int LeastMentions = 2;

    // Headings run into the text by which the Geological Survey of the United States summarises a commodity for that country.
    private static readonly string[] Summaries = ["import sources", "domestic production and use", "net import reliance"];

    private static readonly FrozenSet<string> Own = new[] { "我国", "我國", "本国", "国内", "全国", "咱们", "咱们国家", "咱国", "我们国家" }.ToFrozenSet(StringComparer.Ordinal);

    internal static EntityId? Of(IReadOnlyCollection<AnalysedSentence> sentences)
    {
        var isSummary = sentences.Any(sentence => Summaries.Any(mark => sentence.Normalised.StartsWith(mark, StringComparison.Ordinal)));
        var own = sentences.SelectMany(sentence => sentence.Tokens).SelectMany(token => token.Members).Select(member => member.Mention).OfType<Mention.OfEntity>()
            .Where(mention => Own.Contains(mention.Words) || isSummary && (mention.Words == "U.S." || mention.Words.EndsWith("United States", StringComparison.Ordinal))).Take(LeastMentions).ToList();
        return own.Count == LeastMentions || isSummary && own.Count > 0 ? own[0].SenseOf(EntityKinds.Country)?.Entities[0] : null;
    }
}
