using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MineralGraph.GraphQL;

/// <summary>
/// Coerced arguments of a field, or coerced fields of an input object, in the schema's order. An argument that was neither given nor has a default is absent.
/// Values: <see cref="int"/>, <see cref="double"/>, <see cref="string"/> (also IDs and enum values), <see cref="bool"/>, what a custom scalar reads, null,
/// <see cref="IReadOnlyList{T}"/> of these, and <see cref="FieldArguments"/> for input objects.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Arguments are what the specification calls them.")]
public sealed class FieldArguments(IReadOnlyDictionary<string, object?> values) : IReadOnlyDictionary<string, object?>
{
    /// <summary>No arguments.</summary>
    public static FieldArguments None { get; } = new(new Dictionary<string, object?>());

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => values.Keys;

    /// <summary>All of them by name, in the schema's order.</summary>
    public IReadOnlyDictionary<string, object?> Values => values;

    IEnumerable<object?> IReadOnlyDictionary<string, object?>.Values => values.Values;

    /// <summary>The value, or null where it is null or absent.</summary>
    public object? this[string key] => values.TryGetValue(key, out var value) ? value : null;

    /// <summary>
    /// The value as <typeparamref name="T"/>, or the default of that type where it is null or absent; an <see cref="InvalidCastException"/> where it
    /// is of another type.
    /// </summary>
    public T? Get<T>(string name) => this[name] is { } value ? (T)value : default;

    /// <summary>The value as <typeparamref name="T"/>, or <paramref name="fallback"/> where it is null or absent.</summary>
    public T Get<T>(string name, T fallback) => this[name] is { } value ? (T)value : fallback;

    /// <summary>
    /// The items of a list argument, each as <typeparamref name="T"/>; empty where the list is null or absent. A null item is an <see
    /// cref="InvalidCastException"/>.
    /// </summary>
    public IReadOnlyList<T> List<T>(string name) => this[name] is IReadOnlyList<object?> items ? [.. items.Select(item => (T)item!)] : [];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
