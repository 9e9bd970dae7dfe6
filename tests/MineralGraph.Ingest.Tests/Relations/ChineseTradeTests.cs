namespace MineralGraph.Ingest.Tests.Relations;

public sealed class ChineseTradeTests
{
    [Theory]
    [InlineData("韩国主要铋矿进口国为老挝、越南，2031年两国的占比分别为50%、30%。", "country:LA 50; country:VN 30")]
    [InlineData("韩国的铋依赖进口，主要来自老挝（60%）、越南（20%）等。", "country:LA 60; country:VN 20")]
    public void Each_country_that_something_comes_from_has_its_own_share(string text, string shares) => Assert.Equal(shares, Reliance(text));

    [Theory]
    [InlineData("韩国的铋全部依赖进口。", " 100")]
    [InlineData("韩国的铋几乎全部依赖进口。", " ")]
    public void All_of_it_is_a_hundred_per_cent(string text, string share) => Assert.Equal(share, Reliance(text));

    [Fact]
    public void Who_is_sold_to_sells_nothing() =>
        Assert.Equal(["LA exports potash"], Extracting.Said("老挝出产钾盐，部分产品出口韩国。").Where(said => said.Contains(" exports ", StringComparison.Ordinal)));

    private static string Reliance(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content is { Predicate: "import_reliance", From.Name: "KR" })
        .Select(statement => $"{statement.Content.Qualifiers.Partner} {statement.Content.Quantity?.Number}").Order(StringComparer.Ordinal));
}
