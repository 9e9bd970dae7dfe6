using MineralGraph.Model;
using MineralGraph.Model.Storage;
using Conditions = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace MineralGraph.Resolvers;

/// <summary>Reads bounds on a value: in the base unit of a dimension that is named, or each in a unit of its own.</summary>
internal static class ValueFilter
{
    private static readonly string[] Bounds = ["gte", "gt", "lte", "lt"];

    /// <exception cref="ProblemException">MG5109, MG5113, MG5135, MG5140: bounds that nothing can meet, or that cannot be read.</exception>
    internal static StatementFilter.QuantityBetween Read(Conditions given, FilterNames names)
    {
        var bounds = Bounds.ToDictionary(name => name, name => given.GetValueOrDefault(name) is Conditions amount ? Amount(amount) : null);
        var dimensions = bounds.Values.OfType<NormalisedValue>().Select(bound => bound.Dimension).ToHashSet();
        if (given.GetValueOrDefault("dimension") is string named) dimensions.Add(names.Dimension(named));
        if (dimensions.Count != 1)
        {
            throw new ProblemException(new Problem("MG5140", dimensions.Count == 0
                ? "value names neither a dimension nor a bound with its unit. Write one like {gte: {number: 10, unit: \"kt\"}}."
                : $"value mixes {string.Join(" and ", dimensions.Order(StringComparer.Ordinal))}, which do not compare. Give all bounds in units of one dimension."));
        }

        // Neighbouring numbers: a stretch meets an open bound where it meets the next number beyond.
        var low = Largest(given.GetValueOrDefault("from") as double?, bounds["gte"]?.Low, bounds["gt"] is { } above ? Math.BitIncrement(above.Low) : null);
        var high = Smallest(given.GetValueOrDefault("to") as double?, bounds["lte"]?.Low, bounds["lt"] is { } below ? Math.BitDecrement(below.Low) : null);
        return low > high ? throw Backwards("the lower bound of value", "the upper one") : new StatementFilter.QuantityBetween(dimensions.First(), low, high);
    }

    internal static ProblemException Backwards(string from, string to) => new(new Problem("MG5113", $"{from} is larger than {to}: nothing lies between. Exchange the two."));

    private static NormalisedValue Amount(Conditions amount) => QuantityInput.Normalise((double)amount["number"]!, null, (string)amount["unit"]!);

    private static double? Largest(params double?[] bounds) => bounds.Max();

    private static double? Smallest(params double?[] bounds) => bounds.Min();
}
