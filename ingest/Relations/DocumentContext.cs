using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>What the reader of a document has in mind at a place: the headings above, the subject of the sentence before, the country it speaks of.</summary>
internal sealed class DocumentContext
{
    private readonly Outline outline = new();
    private AnalysedSentence? before;
    private int block = -1;

    internal DocumentContext(EntityId? homeCountry, RelationEnd? ownPolicy)
    {
        HomeCountry = homeCountry;
        OwnPolicy = ownPolicy;
    }

    /// <summary>The policy that the document itself is, or reports: named by its opening sentences.</summary>
    internal RelationEnd? OwnPolicy { get; }

    /// <summary>The country that a document speaks of when it names none, where there is one.</summary>
    internal EntityId? HomeCountry { get; }

    internal AnalysedSentence? Before => before;

    /// <summary>The time that holds on behind a semicolon: 2017年，…；… speaks of 2017 to its end.</summary>
    internal Mention.OfTime? TimeBefore { get; private set; }

    internal IEnumerable<AnalysedSentence> HeadingsFromNearest => outline.FromNearest;

    internal void Enter(int level, AnalysedSentence heading)
    {
        outline.Enter(level, heading);
        before = null;
    }

    // A sentence speaks on from the one before within its block, and at most from one block to the next.
    internal void Begin(AnalysedSentence sentence)
    {
        if (sentence.Sentence.Block > block + 1) before = null;
        if (sentence.Sentence.Block != block) TimeBefore = null;
        block = sentence.Sentence.Block;
    }

    internal void Leave(AnalysedSentence sentence)
    {
        if (sentence.Tokens.Length > 0) before = sentence;
        var time = sentence.Tokens.Select(token => token.First).OfType<Mention.OfTime>().FirstOrDefault();
        TimeBefore = sentence.Normalised.EndsWith(';') ? time ?? TimeBefore : null;
    }
}
