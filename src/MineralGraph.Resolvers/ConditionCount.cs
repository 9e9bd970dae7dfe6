using MineralGraph.Model;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Bounds a filter: each of its conditions may be put to every statement of the graph.</summary>
internal static class ConditionCount
{
    private const int Most = 200;

    /// <summary>The filter.</summary>
    /// <exception cref="ProblemException">MG5145: it has more conditions than so many.</exception>
    internal static Conditions? Bounded(Conditions? filter)
    {
        var counted = 0;
        if (IsBeyond(filter, ref counted)) throw new ProblemException(new Problem("MG5145", $"The filter has more than {Most} conditions. Name several values in one list in place of many parts of and or or, or ask in several requests."));
        return filter;
    }

    private static bool IsBeyond(object? value, ref int counted)
    {
        if (value is Conditions conditions)
        {
            counted += Math.Max(1, conditions.Count(condition => condition.Value is not null));
            if (counted > Most) return true;
        }

        foreach (var inner in value switch { Conditions given => given.Values, IEnumerable<object?> list => list, _ => [] })
        {
            if (inner is Conditions or IEnumerable<object?> && IsBeyond(inner, ref counted)) return true;
        }

        return false;
    }
}
