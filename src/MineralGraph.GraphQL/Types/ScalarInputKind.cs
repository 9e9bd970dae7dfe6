namespace MineralGraph.GraphQL.Types;

/// <summary>The form in which a client wrote a scalar's value.</summary>
public enum ScalarInputKind
{
    /// <summary>A number without fraction or exponent: <see cref="long"/>, or <see cref="double"/> beyond its range.</summary>
    Int,

    /// <summary>A number with fraction or exponent: <see cref="double"/>.</summary>
    Float,

    /// <summary>A <see cref="string"/>.</summary>
    String,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A bare name in the query text, as enum values are written: its name as <see cref="string"/>.</summary>
    EnumName,

    /// <summary>A list: <see cref="IReadOnlyList{T}"/> of plain values.</summary>
    List,

    /// <summary>An object: <see cref="IReadOnlyDictionary{TKey,TValue}"/> of plain values.</summary>
    Object,
}
