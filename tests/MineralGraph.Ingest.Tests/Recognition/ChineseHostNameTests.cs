namespace MineralGraph.Ingest.Tests.Recognition;

public sealed class ChineseHostNameTests
{
    [Theory]
    [InlineData("铜钴镍硫化矿", "copper_cobalt_nickel_sulfide_ore")]
    [InlineData("镍电解精炼所得的阳极泥", "nickel_anode_slime")]
    [InlineData("锡精炼浮渣", "tin_refining_dross")]
    [InlineData("炼锌剩下的渣子", "zinc_smelting_residue")]
    [InlineData("热液型钴矿床", "hydrothermal_cobalt_ore")]
    public void A_name_that_no_list_has_is_read_by_its_words(string name, string host) => Assert.Equal(host, HostIn($"镓来自{name}。"));

    [Fact]
    public void A_mineral_of_its_own_is_called_as_it_is_written() => Assert.Equal("水磷钪矿", HostIn("钪存在于水磷钪矿中。"));

    private static string? HostIn(string text) =>
        Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "by_product_of").Select(statement => statement.Content.To?.Name).SingleOrDefault();
}
