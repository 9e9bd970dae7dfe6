using MineralGraph.Analysis;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class WrittenUnitsTests
{
    [Theory]
    [InlineData(13.66, "万t", 136_600, "t")]
    [InlineData(136.6, "kt", 136_600, "t")]
    [InlineData(0.1366, "million tonnes", 136_600, "t")]
    [InlineData(136_600_000, "kg", 136_600, "t")]
    [InlineData(2, "亿吨", 200_000_000, "t")]
    [InlineData(60, "%", 60, "%")]
    [InlineData(5, "t LCE", 5, "t LCE")]
    [InlineData(3, "位", 3, "rank")]
    [InlineData(0.83, "", 0.83, "")]
    [InlineData(2, "亿美元", 200_000_000, "USD")]
    public void A_value_in_any_unit_comes_to_the_base_unit_of_its_dimension(double number, string unit, double normalised, string dimension)
    {
        var value = WrittenUnits.Normalise(number, null, unit);

        Assert.Equal((normalised, dimension), (value!.Low, value.Dimension));
    }

    [Fact]
    public void A_range_keeps_both_ends() => Assert.Equal(new NormalisedValue(1000, 2000, "t"), WrittenUnits.Normalise(1, 2, "kt"));

    [Theory]
    [InlineData("furlong")]
    [InlineData("t per day")]
    public void A_unit_that_nobody_knows_is_none(string unit) => Assert.Null(WrittenUnits.Normalise(1, null, unit));
}
