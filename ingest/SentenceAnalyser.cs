using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Coordination;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Ingest.Relations;
using MineralGraph.Ingest.Segmentation;

namespace MineralGraph.Ingest;

/// <summary>Cuts a block into sentences and recognises what each names.</summary>
internal sealed class SentenceAnalyser(Knowledge knowledge)
{
    private readonly Recogniser recogniser = new(knowledge.Lexicon, knowledge.Units, knowledge.NamePatterns);

    internal IEnumerable<AnalysedSentence> Analyse(Block block, int index) =>
        SentenceSplitter.Split(block.Text.Text).Select(span => Analyse(block.Text.Slice(span), index));

    internal AnalysedSentence Analyse(CleanText text, int block = 0) => Analyse(text, block, []);

    private AnalysedSentence Analyse(CleanText text, int block, IReadOnlyList<Mention.OfEntity> coined)
    {
        var language = Writing.IsMostlyChinese(text.Text) ? "zh" : "en";
        var mentions = recogniser.Find(text.Text, language, coined);
        var normalised = knowledge.Lexicon.Simplifier.Normalise(text.Text);
        return new AnalysedSentence(new Sentence(text, block, language), normalised, [.. Coordinator.Gather(text.Text, mentions).Select(token => OreLists.Spread(token, knowledge.Lexicon, normalised))]);
    }

    /// <summary>The sentences, those read anew that use a name which others of the document show to be a deposit's.</summary>
    internal IReadOnlyList<AnalysedSentence> WithNamesOfOthers(IReadOnlyList<AnalysedSentence> sentences)
    {
        var coined = CoinedNames.Of([.. sentences.Select(sentence => (sentence.Text, (IReadOnlyList<Mention>)Mentions(sentence)))], knowledge.Lexicon);
        return [.. sentences.Select(sentence => coined.AreMissedIn(sentence.Text, sentence.Normalised, Mentions(sentence)) ? Analyse(sentence.Sentence.Text, sentence.Sentence.Block, [.. coined.In(sentence.Text, sentence.Normalised)]) : sentence)];
    }

    private static List<Mention> Mentions(AnalysedSentence sentence) => [.. sentence.Tokens.SelectMany(token => token.Members).Select(member => member.Mention)];
}
