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

    internal IEnumerable<AnalysedSentence> Analyse(Block block, int index)
    {
        foreach (var span in SentenceSplitter.Split(block.Text.Text))
        {
            var text = block.Text.Slice(span);
            var language = Writing.IsMostlyChinese(text.Text) ? "zh" : "en";
            var mentions = recogniser.Find(text.Text, language);
            yield return new AnalysedSentence(new Sentence(text, index, language), knowledge.Lexicon.Simplifier.Normalise(text.Text), [.. Coordinator.Gather(text.Text, mentions)]);
        }
    }
}
