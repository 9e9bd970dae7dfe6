namespace MineralGraph.Model;

/// <summary>The signs by which comparators are written in exports and in the store.</summary>
public static class ComparatorSigns
{
    /// <summary>The sign of a comparator.</summary>
    public static string Sign(this Comparator comparator) => comparator switch
    {
        Comparator.Equal => "=",
        Comparator.About => "~",
        Comparator.Above => ">",
        Comparator.AtLeast => ">=",
        Comparator.Below => "<",
        Comparator.AtMost => "<=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "No such comparator."),
    };

    /// <summary>The comparator of a sign.</summary>
    /// <exception cref="FormatException">No comparator is written so.</exception>
    public static Comparator Parse(string sign) => Find(sign) ?? throw new FormatException($"\"{sign}\" is no comparator; they are = ~ > >= < <=.");

    /// <summary>The comparator of a sign, or null where none is written so.</summary>
    public static Comparator? Find(string sign) => sign switch
    {
        "=" => Comparator.Equal,
        "~" => Comparator.About,
        ">" => Comparator.Above,
        ">=" => Comparator.AtLeast,
        "<" => Comparator.Below,
        "<=" => Comparator.AtMost,
        _ => null,
    };
}
