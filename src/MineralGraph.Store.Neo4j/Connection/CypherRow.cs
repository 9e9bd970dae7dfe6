using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Store.Neo4j.Connection;

/// <summary>One row of an answer, or one map in it: values by name.</summary>
/// <param name="values">Null, text, bool, long, double, and lists and dictionaries of these.</param>
public sealed class CypherRow(IReadOnlyDictionary<string, object?> values)
{
    // What a text takes beside a number.
    private const int LengthOfValue = 24;

    /// <summary>How many values it has, those in maps and lists each, long texts for several.</summary>
    internal int Size => SizeOf(values);

    /// <summary>A text that may be missing.</summary>
    public string? FindText(string name) => values.GetValueOrDefault(name) as string;

    /// <summary>A whole number that may be missing.</summary>
    public long? FindLong(string name) => values.GetValueOrDefault(name) as long?;

    /// <summary>A number that may be missing.</summary>
    public double? FindReal(string name) => values.GetValueOrDefault(name) switch { double real => real, long whole => whole, _ => null };

    /// <summary>A map that may be missing.</summary>
    public CypherRow? FindMap(string name) => values.GetValueOrDefault(name) is IReadOnlyDictionary<string, object?> map ? new CypherRow(map) : null;

    /// <summary>A text.</summary>
    /// <exception cref="ProblemException">MG4028: it is missing, so the graph was changed by other means.</exception>
    public string Text(string name) => FindText(name) ?? throw Missing(name);

    /// <summary>A whole number.</summary>
    /// <exception cref="ProblemException">MG4028: it is missing.</exception>
    public long Long(string name) => FindLong(name) ?? throw Missing(name);

    /// <summary>A number.</summary>
    /// <exception cref="ProblemException">MG4028: it is missing.</exception>
    public double Real(string name) => FindReal(name) ?? throw Missing(name);

    /// <summary>Yes or no.</summary>
    /// <exception cref="ProblemException">MG4028: it is missing.</exception>
    public bool Flag(string name) => values.GetValueOrDefault(name) as bool? ?? throw Missing(name);

    /// <summary>A map.</summary>
    /// <exception cref="ProblemException">MG4028: it is missing.</exception>
    public CypherRow Map(string name) => FindMap(name) ?? throw Missing(name);

    /// <summary>The texts of a list; none where it is missing.</summary>
    public ImmutableArray<string> Texts(string name) => Of<string>(name);

    /// <summary>The maps of a list; none where it is missing.</summary>
    public ImmutableArray<CypherRow> Maps(string name) => [.. List(name).OfType<IReadOnlyDictionary<string, object?>>().Select(map => new CypherRow(map))];

    /// <summary>The whole numbers of a list; none where it is missing.</summary>
    public ImmutableArray<long> Longs(string name) => [.. List(name).OfType<long>()];

    /// <summary>The lists of a list; none where it is missing.</summary>
    public ImmutableArray<IReadOnlyList<object?>> Lists(string name) => Of<IReadOnlyList<object?>>(name);

    // Lists of thousands are nearly always of one kind, and then of their own length.
    private ImmutableArray<T> Of<T>(string name) where T : class
    {
        if (values.GetValueOrDefault(name) is not IReadOnlyList<object?> list) return [.. List(name).OfType<T>()];
        var found = ImmutableArray.CreateBuilder<T>(list.Count);
        for (var at = 0; at < list.Count; at++)
        {
            if (list[at] is T value) found.Add(value);
        }

        return found.DrainToImmutable();
    }

    private IEnumerable<object?> List(string name) => values.GetValueOrDefault(name) as IEnumerable<object?> ?? [];

    private static int SizeOf(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => map.Values.Sum(SizeOf),
        IReadOnlyList<object?> list => list.Sum(SizeOf),
        string text => 1 + text.Length / LengthOfValue,
        _ => 1,
    };

    private ProblemException Missing(string name) =>
        new(StoreProblems.Damaged($"{(values.GetValueOrDefault("id") is string id ? $"what is called {id}" : "something read")} has no {name}"));
}
