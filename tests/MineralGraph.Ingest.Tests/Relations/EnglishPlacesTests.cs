namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Capitals that stand for their country, smelters that have a name, mines that are only pointed at.</summary>
public sealed class EnglishPlacesTests
{
    [Theory]
    [InlineData("Washington imposed export controls on bismuth.", "issued_by US")]
    [InlineData("Beijing imposed export controls on bismuth.", "issued_by CN")]
    public void A_capital_that_acts_is_its_country(string text, string issued) =>
        Assert.Contains(Extracting.Said(text), fact => fact.EndsWith(issued, StringComparison.Ordinal));

    [Fact]
    public void A_capital_in_which_something_lies_is_a_place() =>
        Assert.DoesNotContain(Extracting.Said("The Longreef mine lies in Washington."), fact => fact.EndsWith(" US", StringComparison.Ordinal));

    [Fact]
    public void A_smelter_is_called_after_its_town() =>
        Assert.Contains("Longreef located_in 田纳西州", Extracting.Said("Glencore runs the Longreef smelter in Tennessee."));

    [Fact]
    public void A_mine_that_is_known_to_lie_elsewhere_does_not_lie_where_the_next_metal_does() =>
        Assert.DoesNotContain("奥林匹克坝 located_in ZA", Extracting.Said("Uranium is a by-product of copper at Olympic Dam and of gold in South Africa."));

    [Fact]
    public void A_mine_pointed_at_is_the_one_spoken_of() =>
        Assert.Contains("嘉能可 operates Longreef", Extracting.Said("The Longreef mine lies in Idaho. The property was purchased by Glencore."));

    [Fact]
    public void Under_a_heading_of_two_metals_a_paragraph_goes_on_about_the_one_it_named()
    {
        var said = Extracting.Said("# Selenium and tellurium\n\nTellurium is a soft metal. Other uses are in solar cells.").ToList();

        Assert.Contains(said, fact => fact.StartsWith("Te used_in", StringComparison.Ordinal));
        Assert.DoesNotContain(said, fact => fact.StartsWith("Se used_in", StringComparison.Ordinal));
    }
}
