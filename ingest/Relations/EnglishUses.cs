using System.Collections.Frozen;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Judging;

namespace MineralGraph.Ingest.Relations;

/// <summary>The small words by which a list of applications in English goes on, explains itself and ends, from rules/words.yml.</summary>
internal sealed class EnglishUses
{
    internal enum Part
    {
        /// <summary>A word of an application's name.</summary>
        Name,

        /// <summary>A comma, "and": the next application follows.</summary>
        Separator,

        /// <summary>"In", "for", "as", "to make": what follows is an application.</summary>
        Marker,

        /// <summary>"Such as", "including": what follows are applications of the kind just named.</summary>
        Example,

        /// <summary>"Used", "needed": a marker behind it leads on from a product to what it is for.</summary>
        Participle,

        /// <summary>A word that leads into what is no application: "which", "by", "because of".</summary>
        End,

        /// <summary>A word that begins another thought: "but", "whereas".</summary>
        Turn,

        /// <summary>A finite verb: the name before it was its subject.</summary>
        Verb,

        /// <summary>A word before a name that is no part of it: "also", "the".</summary>
        Filler,
    }

    private readonly FrozenDictionary<string, Part> parts;

    internal EnglishUses(IReadOnlyDictionary<string, string> words)
    {
        var lists = new (string Name, Part Part)[]
        {
            ("uses_separator", Part.Separator), ("uses_marker", Part.Marker), ("uses_example", Part.Example), ("uses_participle", Part.Participle), ("uses_end", Part.End),
            ("uses_turn", Part.Turn), ("uses_verb", Part.Verb), ("uses_filler", Part.Filler), ("often", Part.Filler),
        };
        parts = lists.SelectMany(list => WordLists.Required(words, list.Name).Split('|').Select(word => (word, list.Part))).DistinctBy(pair => pair.word).ToFrozenDictionary(pair => pair.word, pair => pair.Part);
    }

    internal Part PartOf(string word) => parts.GetValueOrDefault(word, Part.Name);

    /// <summary>The stretches of the applications that a sentence lists from a place on; only those named first, and neither examples of them nor what they are for in turn, where a figure belongs to them.</summary>
    internal List<TextSpan> Read(AnalysedSentence sentence, TextSpan phrase, bool onlyFirst) => new EnglishUseWalk(this, sentence, phrase, onlyFirst).Walk();
}
