using MineralGraph.Ingest.Cleaning;
using MineralGraph.Ingest.Recognition;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Recognition;

public sealed class QuantityRecogniserTests
{
    [Theory]
    [InlineData("锂产量为2.3×105 t", 230000, 230000, "t", Comparator.Equal)]
    [InlineData("约1.1×107～1.3×107 t", 11000000, 13000000, "t", Comparator.About)]
    [InlineData("储量13.66万t", 136600, 136600, "t", Comparator.Equal)]
    [InlineData("储量超过2亿吨", 200000000, 200000000, "t", Comparator.Above)]
    [InlineData("占41%~42%", 41, 42, "%", Comparator.Equal)]
    [InlineData("产量为24万3100吨", 243100, 243100, "t", Comparator.Equal)]
    [InlineData("占比近三成", 30, 30, "%", Comparator.About)]
    [InlineData("占百分之五十以上", 50, 50, "%", Comparator.AtLeast)]
    [InlineData("nearly 1,250 metric tons", 1250, 1250, "t", Comparator.About)]
    [InlineData("at least 9.3 million tons", 9300000, 9300000, "t", Comparator.AtLeast)]
    [InlineData("close to sixty percent", 60, 60, "%", Comparator.About)]
    [InlineData("over ninety-five per cent", 95, 95, "%", Comparator.Above)]
    [InlineData("在120万~150万吨之间", 1200000, 1500000, "t", Comparator.Equal)]
    [InlineData("占万分之三", 0.03, 0.03, "%", Comparator.Equal)]
    [InlineData("运来30多万吨", 300000, 300000, "t", Comparator.Above)]
    [InlineData("运来8000余吨", 8000, 8000, "t", Comparator.Above)]
    [InlineData("占二成五", 25, 25, "%", Comparator.Equal)]
    [InlineData("超过百万吨", 1000000, 1000000, "t", Comparator.Above)]
    [InlineData("接近亿吨", 100000000, 100000000, "t", Comparator.About)]
    [InlineData("挖了六百万吨", 6000000, 6000000, "t", Comparator.Equal)]
    [InlineData("约两亿三千万吨", 230000000, 230000000, "t", Comparator.About)]
    [InlineData("产能5 kt", 5000, 5000, "t", Comparator.Equal)]
    [InlineData("供应量133.3万吨LCE", 1333000, 1333000, "t LCE", Comparator.Equal)]
    public void A_figure_is_read_with_its_unit_and_its_bounds(string text, double low, double high, string dimension, Comparator comparator)
    {
        var found = Assert.Single(new QuantityRecogniser(Extracting.Ingester.Knowledge.Units).Find(Folding.Fold(text))).As();

        Assert.Equal((low, high, dimension, comparator), (found.Normalised.Low, found.Normalised.High, found.Normalised.Dimension, found.Comparator));
    }

    [Theory]
    [InlineData("5G通信")]
    [InlineData("2023")]
    [InlineData("锂-6同位素")]
    [InlineData("百万吨级基地")]
    [InlineData("每生产一吨铝")]
    [InlineData("三四十万吨")]
    public void What_only_looks_like_a_figure_is_none(string text) => Assert.Empty(new QuantityRecogniser(Extracting.Ingester.Knowledge.Units).Find(text));
}
