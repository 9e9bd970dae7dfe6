using System.Buffers;

namespace MineralGraph.Model;

/// <summary>The identity of a statement: a hash of its content, 32 lower-case hexadecimal digits.</summary>
public readonly record struct StatementId : IComparable<StatementId>
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Takes 32 lower-case hexadecimal digits.</summary>
    public StatementId(string value) => Value = value is { Length: 32 } && !value.AsSpan().ContainsAnyExcept(Digits)
        ? value
        : throw new ArgumentException($"\"{value}\" is no statement id: 32 lower-case hexadecimal digits.", nameof(value));

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public int CompareTo(StatementId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(StatementId left, StatementId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(StatementId left, StatementId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(StatementId left, StatementId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(StatementId left, StatementId right) => left.CompareTo(right) >= 0;
}
