using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Relations;

/// <summary>What the reader of a document has in mind at a place: the headings above, the subject of the sentence before, the country it speaks of.</summary>
internal sealed class DocumentContext
{
    private const int LongestSaid = 400;

    private readonly Outline outline = new();
    private readonly List<AnalysedSentence> recent = [];
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

    /// <summary>How many sentences back one still knows what was spoken of.</summary>
    internal const int Remembered = 3;

    internal AnalysedSentence? Before => recent.Count > 0 ? recent[^1] : null;

    /// <summary>The sentences before that name something, from the nearest.</summary>
    internal IEnumerable<AnalysedSentence> Recent => recent.AsEnumerable().Reverse();

    /// <summary>The time that holds on behind a semicolon: 2017年，…；… speaks of 2017 to its end.</summary>
    internal Mention.OfTime? TimeBefore { get; private set; }

    /// <summary>What stands before it in its block up to a semicolon each: it may leave out what they said.</summary>
    internal string Said { get; private set; } = "";

    internal IEnumerable<AnalysedSentence> HeadingsFromNearest => outline.FromNearest;

    internal void Enter(int level, AnalysedSentence heading)
    {
        outline.Enter(level, heading);
        recent.Clear();
    }

    // A sentence speaks on from the one before within its block, and at most from one block to the next.
    internal void Begin(AnalysedSentence sentence)
    {
        if (sentence.Sentence.Block > block + 1) recent.Clear();
        if (sentence.Sentence.Block != block) (TimeBefore, Said) = (null, "");
        block = sentence.Sentence.Block;
    }

    internal void Leave(AnalysedSentence sentence)
    {
        if (sentence.Tokens.Length > 0) recent.Add(sentence);
        if (recent.Count > Remembered) recent.RemoveAt(0);
        var time = sentence.Tokens.Select(token => token.First).OfType<Mention.OfTime>().FirstOrDefault();
        var goesOn = sentence.Normalised.EndsWith(';');
        TimeBefore = goesOn ? time ?? TimeBefore : null;
        Said = goesOn ? string.Concat(Said.AsSpan(Math.Max(0, Said.Length - LongestSaid)), sentence.Normalised) : "";
    }
}
