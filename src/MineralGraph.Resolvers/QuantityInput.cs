using MineralGraph.Analysis;
using MineralGraph.Model;

namespace MineralGraph.Resolvers;

/// <summary>Reads a value that a client sent in any unit.</summary>
internal static class QuantityInput
{
    /// <exception cref="ProblemException">MG5135: the unit is not known.</exception>
    internal static NormalisedValue Normalise(double number, double? max, string unit) => WrittenUnits.Normalise(number, max, unit)
        ?? throw new ProblemException(new Problem("MG5135", $"\"{unit}\" is no unit that is known. Write t, kt, Mt, kg, 万t, 亿t, million tonnes, t LCE, t REO, m3, %, ppm, CNY, USD, EUR, rank, or nothing for an index."));

    /// <exception cref="ProblemException">MG5135: there is no such sign.</exception>
    internal static Comparator Sign(string sign) => ComparatorSigns.Find(sign)
        ?? throw new ProblemException(new Problem("MG5135", $"\"{sign}\" is no comparator. It is one of = ~ > >= < <=."));
}
