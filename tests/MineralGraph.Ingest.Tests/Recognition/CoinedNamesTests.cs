namespace MineralGraph.Ingest.Tests.Recognition;

/// <summary>Names that one sentence of a document forms and others use, and places that need no word for what they are.</summary>
public sealed class CoinedNamesTests
{
    [Fact]
    public void A_name_that_one_sentence_shows_to_be_a_deposits_is_one_in_all()
    {
        var said = Extracting.Said("云南石门坎铜多金属矿很大。\n\n如今石门坎的钼、金都有人开采。\n").ToList();

        Assert.Contains("石门坎 located_in 云南", said);
        Assert.Contains("Mo occurs_at 石门坎", said);
        Assert.Contains("Au occurs_at 石门坎", said);
    }

    [Fact]
    public void A_name_that_nothing_shows_to_be_a_deposits_is_none() =>
        Assert.DoesNotContain(Extracting.Said("如今石门坎的钼、金都有人开采。"), said => said.Contains("石门坎", StringComparison.Ordinal));

    [Fact]
    public void The_metals_behind_a_name_are_what_the_deposit_holds() =>
        Assert.Equal(["Au occurs_at 象山", "Cu occurs_at 象山"], Extracting.Said("象山铜金矿位于福建省。").Where(said => said.Contains("occurs_at", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_place_with_the_word_for_its_rank_is_quoted_as_it_is_written() =>
        Assert.Contains(Extracting.From("錫礦主要分布在雲南省和貴州省。").Statements.SelectMany(statement => statement.Evidence), evidence => evidence.ToWords is "雲南省");

    [Theory]
    [InlineData("铝土矿主要分布在清镇、修文、正安、道真等地。", "Al occurs_in_region 正安县")]
    [InlineData("五家子镇是辽宁的一个镇。矿产资源有铁、锰等。", "Mn occurs_in_region 五家子镇")]
    [InlineData("上杭的旅游业很好。那里风景优美。金矿储量居全国第二位。", "上杭 reserves Au")]
    public void A_place_is_known_by_its_list_its_rank_or_its_paragraph(string text, string said) => Assert.Contains(said, Extracting.Said(text));
}
