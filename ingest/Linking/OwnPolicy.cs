using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Linking;

/// <summary>The policy that a document itself is, as a notice is, or that it reports as news: named in its opening, and not between marks of a title that it only cites.</summary>
internal static class OwnPolicy
{
    private const int Opening = 6;

    internal static RelationEnd? Of(IEnumerable<AnalysedSentence> sentences) =>
        sentences.Take(Opening).SelectMany(sentence => sentence.Tokens).Where(token => (token.Kinds & EntityKinds.Policy) != 0)
            .SelectMany(token => TokenEnds.Of(token, EntityKinds.Policy)).Where(end => !end.Words.StartsWith('《'))
            .Select(end => end with { Words = "", Span = null, Member = null }).FirstOrDefault();
}
