using MineralGraph.Analysis.Quality;
using MineralGraph.Model;

namespace MineralGraph.Analysis;

/// <summary>Values in any unit, as people write them, in the base unit of their dimension.</summary>
public static class WrittenUnits
{
    /// <summary>13.66 万t is 136,600 t. Null where the unit is not known.</summary>
    /// <param name="number">The number before the unit; the lower end of a range.</param>
    /// <param name="max">The upper end of a range.</param>
    /// <param name="unit">The unit, with a multiplier where there is one: t, kt, 万t, million tonnes, %, USD …; empty for an index.</param>
    public static NormalisedValue? Normalise(double number, double? max, string unit)
    {
        if (unit.Trim() is "rank" or "位" or "名") return new NormalisedValue(number, max ?? number, "rank");
        return BaseQuantity.OfKnown(new WrittenValue(number, max, unit, false)) is { } known ? new NormalisedValue(known.Low, known.High, known.Dimension) : null;
    }
}
