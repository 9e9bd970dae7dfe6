using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Lexicons;
using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Judging.Suspects;

/// <summary>A name within what would be a known compound of several elements, were it read as its look-alike: 铜铟镱硒 for 铜铟镓硒.</summary>
internal sealed class KnownCompound(Confusions confusions, Lexicon lexicon) : IDoubter
{
    private const int LongestBefore = 6;

    private static readonly string[] Characteristic = ["砷化", "磷化", "氮化", "四氯化"];

    public IEnumerable<Doubt> Doubts(AnalysedSentence sentence, DocumentContext context)
    {
        foreach (var name in NamedCommodity.In(sentence).Where(name => name.IsWord && name.Words.Length == 1))
        {
            foreach (var other in confusions.Of(name.Id))
            {
                if (lexicon.Entities.GetValueOrDefault(other)?.Names.Zh is not { Length: 1 } character || Compound(sentence.Normalised, name.Span, character) is not { } compound) continue;
                yield return new Doubt(name.Span, other, $"{compound} is known, what stands here is not");
                break;
            }
        }
    }

    private string? Compound(string text, TextSpan span, string character)
    {
        var read = string.Concat(text.AsSpan(0, span.Start), character, text.AsSpan(span.End));
        for (var start = span.Start; start >= 0 && start >= span.Start - LongestBefore; start--)
        {
            if (!Writing.IsHan(text[start])) break;
            var (length, senses) = lexicon.LongestAt(read, start);
            if (start + length < span.End || lexicon.LongestAt(text, start).Length >= length) continue;
            var found = read.Substring(start, length);
            if (senses.Any(sense => sense.Kind == EntityKinds.Commodity && sense.Entities.Length > 1 && sense.Entities.Length * 2 >= length) || Characteristic.Any(prefix => found == prefix + character)) return found;
        }

        return null;
    }
}
