using MineralGraph.Analysis.Computing;

namespace MineralGraph.Analysis.Outlooks;

/// <summary>The growth from one point of a series to the next.</summary>
/// <param name="From">The earlier point.</param>
/// <param name="To">The later one.</param>
public sealed record Growth(SeriesPoint From, SeriesPoint To)
{
    /// <summary>In percent, over all years between the two.</summary>
    public ComputedNumber Total => Number(Formulas.TotalGrowth, ratio => ratio - 1);

    /// <summary>In percent a year.</summary>
    public ComputedNumber Annual => Number(Formulas.AnnualGrowth, ratio => Math.Pow(ratio, 1.0 / (To.Year - From.Year)) - 1);

    private ComputedNumber Number(Formula formula, Func<double, double> growth)
    {
        Band? value = From.Value.Low > 0 ? new Band(100 * growth(To.Value.Low / From.Value.High), 100 * growth(To.Value.High / From.Value.Low)) : null;
        return new ComputedNumber(value, "%", formula, [Input("1", From), Input("2", To), new ComputedInput("y₂ − y₁", "years between the two", Band.Of(To.Year - From.Year), "years", [])])
        {
            Premises = To.IsProjected ? ["The projection comes true."] : [],
            Missing = value is null ? [$"A value of {From.Year} above zero."] : [],
        };
    }

    private static ComputedInput Input(string index, SeriesPoint point) =>
        new(index == "1" ? "v₁" : "v₂", $"value of {point.Year}{(point.IsProjected ? ", projected" : "")}", point.Value, point.Statements[0].Content.Quantity!.Normalised.Dimension, point.Statements);
}
