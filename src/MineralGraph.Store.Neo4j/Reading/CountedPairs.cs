using System.Runtime.InteropServices;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Store.Neo4j.Reading;

/// <summary>Adds up pairs, entity by entity. A metal with a thousand hosts names each of them for each of its by-products: every id is made once, and compared with the others once.</summary>
/// <param name="isFrom">Whether the entities are the subjects.</param>
internal sealed class CountedPairs(bool isFrom)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<EntityId?> ids = [];
    private readonly List<int> places = [];
    private readonly List<(int From, int To, long Statements, long Quotes)> pairs = [];
    private int entity;
    private int begun;

    /// <summary>Begins with another entity.</summary>
    internal void Begin(string id) => (entity, begun) = (Number(id), pairs.Count);

    /// <summary>Adds statements and quotes to the pair of the entity and another.</summary>
    /// <param name="other">The other's id; empty for none.</param>
    /// <param name="counts">How many there are.</param>
    internal void Add(string other, (long Statements, long Quotes) counts)
    {
        var number = Number(other);
        if (places[number] < begun)
        {
            places[number] = pairs.Count;
            pairs.Add(isFrom ? (entity, number, counts.Statements, counts.Quotes) : (number, entity, counts.Statements, counts.Quotes));
            return;
        }

        var before = pairs[places[number]];
        pairs[places[number]] = before with { Statements = before.Statements + counts.Statements, Quotes = before.Quotes + counts.Quotes };
    }

    /// <summary>The pairs that are still stated, the most stated first, then in the order of ids.</summary>
    internal StatementGroup[] InOrder()
    {
        var ranks = Ranks();
        pairs.RemoveAll(pair => pair.Statements <= 0);
        var (keys, groups) = (new (long Least, int From, int To)[pairs.Count], new StatementGroup[pairs.Count]);
        for (var at = 0; at < groups.Length; at++)
        {
            var (from, to, statements, quotes) = pairs[at];
            keys[at] = (-statements, ranks[from], ranks[to]);
            groups[at] = new StatementGroup(ids[from]!.Value, ids[to], (int)statements) { Quotes = (int)quotes };
        }

        Array.Sort(keys, groups);
        return groups;
    }

    private int Number(string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (isKnown) return number;
        ids.Add(text.Length > 0 ? EntityId.Parse(text) : null);
        places.Add(-1);
        return number = ids.Count - 1;
    }

    private int[] Ranks()
    {
        var numbered = numbers.ToArray();
        Array.Sort(numbered, (one, other) => string.CompareOrdinal(one.Key, other.Key));
        var ranks = new int[numbered.Length];
        for (var rank = 0; rank < ranks.Length; rank++) ranks[numbered[rank].Value] = rank;
        return ranks;
    }
}
