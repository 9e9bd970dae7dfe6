using System.Collections.Immutable;

namespace MineralGraph.Ingest.Matching;

/// <summary>Which branches of a choice can go on, by the next character, in their order: a list of a thousand words costs a look, not a thousand.</summary>
internal sealed class ChoiceTable
{
    private readonly char[] keys;
    private readonly int[][] targets;
    private readonly int[] others;

    private ChoiceTable(SortedDictionary<char, List<int>> byCharacter, List<int> others)
    {
        keys = [.. byCharacter.Keys];
        targets = [.. byCharacter.Values.Select(list => list.ToArray())];
        this.others = [.. others];
    }

    internal static ChoiceTable Of(ImmutableArray<PatternNode> branches, IReadOnlyList<int> starts)
    {
        var byCharacter = new SortedDictionary<char, List<int>>();
        var others = new List<int>();
        for (var index = 0; index < branches.Length; index++)
        {
            if (FirstCharacters.Of(branches[index]) is { } first) Add(byCharacter, others, first, starts[index]);
            else
            {
                foreach (var list in byCharacter.Values) list.Add(starts[index]);
                others.Add(starts[index]);
            }
        }

        return new ChoiceTable(byCharacter, others);
    }

    /// <summary>Where to go on before a character; null stands for the end of the text.</summary>
    internal int[] Before(char? next) => next is { } character && Array.BinarySearch(keys, character) is var index and >= 0 ? targets[index] : others;

    private static void Add(SortedDictionary<char, List<int>> byCharacter, List<int> others, HashSet<char> first, int start)
    {
        foreach (var character in first)
        {
            if (!byCharacter.TryGetValue(character, out var list)) byCharacter[character] = list = [.. others];
            list.Add(start);
        }
    }
}
