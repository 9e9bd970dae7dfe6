using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Types;

public sealed class PlainNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1.5, "1.5")]
    [InlineData(-120.25, "-120.25")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.00000015, "1.5e-7")]
    [InlineData(-5e-324, "-5e-324")]
    public void A_number_is_shown_short(double number, string shown) => Assert.Equal(shown, PlainNumber.Show(number));
}
