using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>Marks what a document says by a name that was probably misread. What the text says is kept; it is only less sure.</summary>
internal sealed class Suspicion
{
    private const double Trust = 0.6;

    private readonly ImmutableArray<IDoubter> doubters;
    private readonly Confusions confusions;
    private readonly Lexicon lexicon;

    private Suspicion(Confusions confusions, Lexicon lexicon, IReadOnlyDictionary<EntityId, int> mentions)
    {
        (this.confusions, this.lexicon) = (confusions, lexicon);
        doubters = [new OtherSymbolBeside(confusions), new KnownCompound(confusions, lexicon), new RepeatedName(confusions), new StrangerInClass(confusions, lexicon), new OthersNeighbours(confusions), new OtherCollective(confusions, mentions)];
    }

    internal static Suspicion Of(Knowledge knowledge, IEnumerable<AnalysedSentence> document) =>
        new(knowledge.Confusions, knowledge.Lexicon, document.SelectMany(sentence => NamedCommodity.In(sentence)).CountBy(name => name.Id).ToDictionary());

    /// <summary>The doubts about a sentence's names, the surest reason for each.</summary>
    internal IReadOnlyDictionary<TextSpan, Doubt> About(AnalysedSentence sentence, DocumentContext context)
    {
        if (!NamedCommodity.In(sentence).Any(name => name.IsWord && !confusions.Of(name.Id).IsEmpty)) return ImmutableDictionary<TextSpan, Doubt>.Empty;
        return doubters.SelectMany(doubter => doubter.Doubts(sentence, context)).GroupBy(doubt => doubt.Span).ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>The find, marked where one of its ends is doubted.</summary>
    internal Finding Mark(Finding finding, Relation relation, IReadOnlyDictionary<TextSpan, Doubt> doubts)
    {
        if (doubts.Count == 0 || (Doubted(relation.From, doubts) ?? Doubted(relation.To, doubts)) is not { } doubt) return finding;
        return Doubted(finding, doubt.Likely, doubt.Reason);
    }

    /// <summary>All finds of the document, those marked of whose figure another place says that it is a look-alike's.</summary>
    internal IEnumerable<Finding> MarkRepeated(IReadOnlyCollection<Finding> findings)
    {
        var elsewhere = new SameFactElsewhere(confusions, findings);
        return findings.Select(finding => elsewhere.Likely(finding) is { } likely ? Doubted(finding, likely, "elsewhere the document gives the same figure of this look-alike of it") : finding);
    }

    private Finding Doubted(Finding finding, EntityId likely, string reason) => finding with
    {
        Suspect = new Suspect(lexicon.Entities.GetValueOrDefault(likely)?.Label("zh") ?? likely.Name, $"ocr: {reason}"),
        Confidence = new Confidence(finding.Confidence.Value * Trust),
    };

    private static Doubt? Doubted(RelationEnd? end, IReadOnlyDictionary<TextSpan, Doubt> doubts) =>
        end?.Span is { } span && doubts.Keys.Where(span.Contains).Cast<TextSpan?>().FirstOrDefault() is { } at ? doubts[at] : null;
}
