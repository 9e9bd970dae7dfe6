using System.Collections.Immutable;
using MineralGraph.Ingest.Cleaning;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Lexicons;

/// <summary>All words that name entities, with their meanings, and the entities with their names.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, ImmutableArray<Sense>> terms;
    private readonly Dictionary<string, ImmutableArray<Sense>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<char, int[]> lengthsByFirst;
    private readonly Dictionary<EntityId, Entity> entities;

    internal Lexicon(Dictionary<string, ImmutableArray<Sense>> terms, Dictionary<EntityId, Entity> entities, Simplifier simplifier, HostWords hostWords)
    {
        this.terms = terms;
        this.entities = entities;
        Simplifier = simplifier;
        HostWords = hostWords;
        lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        lengthsByFirst = terms.Keys.GroupBy(term => term[0])
            .ToDictionary(group => group.Key, group => group.Select(term => term.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The entities that the lexicons list.</summary>
    public IReadOnlyDictionary<EntityId, Entity> Entities => entities;

    /// <summary>The number of words.</summary>
    public int TermCount => terms.Count;

    internal Simplifier Simplifier { get; }

    /// <summary>The words of which names of hosts are made that no list can hold.</summary>
    internal HostWords HostWords { get; }

    /// <summary>The ore of a metal that is called after it (zinc ore of zinc); null where the lexicons list none.</summary>
    internal EntityId? OreOf(EntityId commodity) =>
        entities.TryGetValue(commodity, out var metal) && metal.Names.En is { } name && new EntityId("host", $"{name.Replace(' ', '_')}_ore") is var ore && entities.ContainsKey(ore) ? ore : null;

    /// <summary>The longest word that begins at a place of a folded text: its length and meanings; length 0 where there is none.</summary>
    internal (int Length, ImmutableArray<Sense> Senses) LongestAt(ReadOnlySpan<char> text, int at)
    {
        if (!lengthsByFirst.TryGetValue(text[at], out var lengths)) return (0, []);
        foreach (var length in lengths)
        {
            if (at + length > text.Length) continue;
            if (!IsWordAt(text, at, length)) continue;
            if (lookup.TryGetValue(text.Slice(at, length), out var senses)) return (length, senses);
        }

        return (0, []);
    }

    // "tin" is no word within "continent": a Latin word begins and ends at a boundary; ideographs need none, but 锡矿产量 is the output of tin ore.
    private static bool IsWordAt(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        if (end < text.Length && text[end - 1] == '产' && text[end] is ('量' or '能' or '出')) return false;
        if (at > 0 && IsLetter(text[at]) && IsLetter(text[at - 1])) return false;
        return end == text.Length || !IsLetter(text[end - 1]) || !IsLetter(text[end]);
    }

    private static bool IsLetter(char character) => Writing.IsLatin(character) || char.IsAsciiDigit(character);
}
