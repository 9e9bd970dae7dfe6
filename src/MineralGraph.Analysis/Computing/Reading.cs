using MineralGraph.Model;

namespace MineralGraph.Analysis.Computing;

/// <summary>
/// Brings values to one scale: a share written as a fraction to percent, an index of concentration on the scale from 0 to 1 to that from 0 to 10,000.
/// </summary>
public static class Reading
{
    /// <summary>The largest value of an index of concentration: one producer has all, 100² percent.</summary>
    public const double LargestConcentration = 10_000;

    /// <summary>By how much the value of a statement is to be multiplied to stand on the scale on which it is compared, and the unit of that scale; null where it has no value.</summary>
    public static (double Factor, string Unit)? ScaleOf(StatementContent content) => content.Quantity?.Normalised switch
    {
        null => null,
        { Dimension: "", High: <= 1 } => content.Predicate == "concentration" ? (LargestConcentration, "") : (100, "%"),
        var value => (1, value.Dimension),
    };

    /// <summary>
    /// The percent that a statement gives, from 0 to 100, as its comparator bounds them; null where it gives no share. A share of more than 100 % is none.
    /// </summary>
    public static Band? Percent(StatementContent content)
    {
        if (ScaleOf(content) is not (var factor, "%") || content.Quantity is not { Normalised: var value, Comparator: var comparator }) return null;
        var (low, high) = (value.Low * factor, value.High * factor);
        if (low < 0 || high > 100) return null;
        return comparator switch
        {
            Comparator.Above or Comparator.AtLeast => new Band(low, 100),
            Comparator.Below or Comparator.AtMost => new Band(0, high),
            _ => new Band(low, high),
        };
    }
}
