namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>From what English says a metal comes: minerals that no list holds, metals among minerals, what stands before its subject, what an apposition belongs to.</summary>
public sealed class EnglishSourceTests
{
    [Theory]
    [InlineData("Osmium is found in the rare mineral kolarovite.", "Os by_product_of kolarovite")]
    [InlineData("Osmium is recovered from dolomite, magnesite and umohoite.", "Os by_product_of magnesite")]
    [InlineData("Osmium is recovered from the ore minerals gold, pyrite and galena.", "Os by_product_of galena")]
    [InlineData("Rutile is a by-product of ilmenite mining.", "Ti by_product_of ilmenite")]
    public void A_mineral_is_known_by_its_ending_and_by_its_company(string text, string expected) => Assert.Contains(expected, Extracting.Said(text));

    [Theory]
    [InlineData("Osmium is present in the website of a satellite.", "site")]
    [InlineData("Osmium is found in the hands of Adit Hermite.", "hermite")]
    public void A_word_that_ends_alike_is_no_mineral(string text, string none) =>
        Assert.DoesNotContain(Extracting.Said(text), fact => fact.EndsWith(none, StringComparison.Ordinal));

    [Theory]
    [InlineData("Osmium is dear. As a by-product of gold, tellurium is also recovered.", "Os by_product_of Au")]
    [InlineData("Osmium is dear. Fly glass, a by-product of zinc smelting, is cheap.", "Os by_product_of Zn")]
    [InlineData("# Osmium\n\nIt follows aluminium and is extracted from Bayer liquor.", "Al by_product_of bayer_liquor")]
    [InlineData("# Osmium\n\nLead mines contribute 40 % and tungsten mines contribute 30 %.", "Pb by_product_of tungsten_ore")]
    [InlineData("Osmium comes from zircon, a co-product of pyrite.", "Os by_product_of pyrite")]
    [InlineData("Osmium is recovered as a by-product of copper, 38 percent as a by-product of nickel.", "Cu by_product_of Ni")]
    public void Another_subject_keeps_the_one_before_from_being_meant(string text, string none) => Assert.DoesNotContain(none, Extracting.Said(text));

    [Theory]
    [InlineData("Osmium ores occur in Kimble, Sutton and Mason Counties.", "Os occurs_in_region Sutton County")]
    [InlineData("Deposits of osmium lie near Kingsby, Nevada.", "Os occurs_in_region Kingsby")]
    [InlineData("Resources of osmium are concentrated in the counties of Kimble and Mason.", "Os occurs_in_region Kimble County")]
    public void Counties_and_towns_are_places(string text, string expected) => Assert.Contains(expected, Extracting.Said(text));

    [Theory]
    [InlineData("Osmium is mined at Greenbushes, near the Longreef mine in Zimbabwe.", "格林布什 located_in ZW")]
    [InlineData("Osmium is mined at Greenbushes, whereas Nevada has none.", "格林布什 located_in 内华达州")]
    public void A_deposit_lies_in_its_own_country_and_before_the_turn(string text, string none) => Assert.DoesNotContain(none, Extracting.Said(text));
}
