using System.Globalization;
using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Types;

/// <summary>A value that a client wrote for a scalar, in the query text or among the variables. Never null.</summary>
public readonly struct ScalarInput
{
    private readonly ValueNode? literal;

    internal ScalarInput(ValueNode literal, object value)
    {
        this.literal = literal;
        Value = value;
        Kind = literal is ValueNode.EnumName ? ScalarInputKind.EnumName
            : literal is ValueNode.Int ? ScalarInputKind.Int
            : KindOf(value);
    }

    internal ScalarInput(object value)
    {
        Value = value;
        Kind = KindOf(value);
    }

    /// <summary>The form in which the value was written.</summary>
    public ScalarInputKind Kind { get; }

    /// <summary>The plain value; its type is told by <see cref="Kind"/>.</summary>
    public object Value { get; }

    /// <summary>Whether the value stands in the query text, where <c>1.0</c> is no integer, rather than among the variables, where it is.</summary>
    public bool IsLiteral => literal is not null;

    /// <summary>The value as error messages show it, at most a thousand characters of it.</summary>
    public string Describe() => Inspection.Shorten(Text);

    internal string Text => literal is null ? Inspection.Show(Value) : literal.ToString();

    private static ScalarInputKind KindOf(object value) => value switch
    {
        string => ScalarInputKind.String,
        bool => ScalarInputKind.Boolean,
        int or long => ScalarInputKind.Int,
        IReadOnlyDictionary<string, object?> => ScalarInputKind.Object,
        IReadOnlyList<object?> => ScalarInputKind.List,
        _ => ScalarInputKind.Float,
    };

    internal static object Number(string digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? (object)whole
            : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
