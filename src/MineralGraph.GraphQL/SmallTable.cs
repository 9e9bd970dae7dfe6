using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MineralGraph.GraphQL;

/// <summary>Values by name, in the order in which they were added: an array, searched from the first. For what a schema or an operation gives a handful of.</summary>
internal sealed class SmallTable(int capacity) : IReadOnlyDictionary<string, object?>
{
    private readonly KeyValuePair<string, object?>[] entries = new KeyValuePair<string, object?>[capacity];

    public int Count { get; private set; }

    public IEnumerable<string> Keys => entries.Take(Count).Select(entry => entry.Key);

    public IEnumerable<object?> Values => entries.Take(Count).Select(entry => entry.Value);

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no \"{key}\".");

    /// <summary>Adds a name that is not there yet.</summary>
    public void Add(string key, object? value) => entries[Count++] = new KeyValuePair<string, object?>(key, value);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        for (var index = 0; index < Count; index++)
        {
            if (entries[index].Key != key) continue;
            value = entries[index].Value;
            return true;
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => entries.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
