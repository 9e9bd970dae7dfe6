using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A way of telling from its context that a name was misread.</summary>
internal interface IDoubter
{
    /// <summary>The names of a sentence that it doubts.</summary>
    IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context);
}
