using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace MineralGraph.Ingest.Matching;

/// <summary>What a text must hold before a pattern can match in it: of each list at least one word. Looking for words is far cheaper than trying the pattern.</summary>
internal sealed class NeededWords
{
    // A longer list tells too little to be worth the look.
    private const int LongestList = 300;

    private readonly ImmutableArray<SearchValues<char>> characters;
    private readonly ImmutableArray<SearchValues<string>> words;

    private NeededWords(IEnumerable<HashSet<string>> lists)
    {
        var byKind = lists.ToLookup(list => list.All(word => word.Length == 1));
        characters = [.. byKind[true].Select(list => SearchValues.Create(string.Concat(list)))];
        words = [.. byKind[false].Select(list => SearchValues.Create([.. list], StringComparison.Ordinal))];
    }

    internal static NeededWords Of(PatternNode whole) => new(Lists(whole));

    internal bool AreIn(string text)
    {
        foreach (var one in characters)
        {
            if (!text.AsSpan().ContainsAny(one)) return false;
        }

        foreach (var one in words)
        {
            if (!text.AsSpan().ContainsAny(one)) return false;
        }

        return true;
    }

    private static IEnumerable<HashSet<string>> Lists(PatternNode node) => node switch
    {
        PatternNode.Character one => [[one.Value.ToString()]],
        PatternNode.OneOf several when several.Set.Count <= LongestList => [[.. several.Set.Characters.Select(character => character.ToString())]],
        PatternNode.Named named => Lists(named.Part),
        PatternNode.Repeat { Least: > 0 } repeat => Lists(repeat.Part),
        PatternNode.Choice choice => OfChoice(choice),
        PatternNode.Sequence sequence => OfSequence(sequence),
        _ => [],
    };

    // Characters one behind the other make a word.
    private static IEnumerable<HashSet<string>> OfSequence(PatternNode.Sequence sequence)
    {
        var word = new StringBuilder();
        foreach (var part in sequence.Parts)
        {
            if (part is PatternNode.Character one)
            {
                word.Append(one.Value);
                continue;
            }

            if (word.Length > 0) yield return [word.ToString()];
            word.Clear();
            foreach (var list in Lists(part)) yield return list;
        }

        if (word.Length > 0) yield return [word.ToString()];
    }

    // One word of each branch, the one that tells most.
    private static IEnumerable<HashSet<string>> OfChoice(PatternNode.Choice choice)
    {
        var all = new HashSet<string>();
        foreach (var branch in choice.Branches)
        {
            if (Lists(branch).MaxBy(list => (list.Min(word => word.Length), -list.Count)) is not { } best) return [];
            all.UnionWith(best);
        }

        return all.Count <= LongestList ? [all] : [];
    }
}
