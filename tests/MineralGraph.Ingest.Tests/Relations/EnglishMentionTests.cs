namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>What an English sentence names only in passing: the other side of a comma, an address, an owner, a description, a buyer.</summary>
public sealed class EnglishMentionTests
{
    [Theory]
    [InlineData("Because it takes up hydrogen, osmium is used in sensors.", "Os used_in")]
    [InlineData("Osmium, a critical mineral used in pen nibs, is dear.", "Os used_in pen nibs")]
    [InlineData("Osmium is used in pen making, fuses and sensors.", "Os used_in pen")]
    public void What_is_used_is_the_metal_that_the_clause_is_about(string text, string expected)
    {
        var said = Extracting.Said(text).ToList();
        Assert.Contains(said, fact => fact.StartsWith(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(said, fact => fact.StartsWith("H used_in", StringComparison.Ordinal) || fact.StartsWith("critical_minerals", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trade_between_others_does_not_end_the_list() => Assert.Equal(3, Extracting.Said("Osmium is used in pen making, fuses and sensors.").Count());

    [Theory]
    [InlineData("Osmium occurs within the norite belt of Peru.", "norite")]
    [InlineData("Osmium comes from the processing of the lead minerals galena and cerussite.", "lead_ore")]
    public void A_stretch_of_country_and_the_class_of_named_minerals_are_no_source(string text, string none) =>
        Assert.DoesNotContain(Extracting.Said(text), fact => fact.EndsWith(none, StringComparison.Ordinal));

    [Fact]
    public void A_road_project_is_no_deposit() =>
        Assert.DoesNotContain(Extracting.From("The Longreef Road Project gives access to large deposits of osmium.").Entities, entity => entity.Id.Kind == "deposit");

    [Theory]
    [InlineData("Peru's company Norilsk Nickel leads the field with 39% of all osmium output.", "PE production Os")]
    [InlineData("The Greenbushes mine at a lake in Ontario, Canada, is old, representing 39% of the world's osmium output.", "CA production Os")]
    [InlineData("A Peru-based asset is an old producer of osmium.", "PE production Os")]
    [InlineData("The mine was a producer of osmium, which was shipped to Peru.", "PE production Os")]
    public void Owner_address_seat_and_buyer_produce_nothing(string text, string none) => Assert.DoesNotContain(none, Extracting.Said(text));

    [Fact]
    public void A_ministry_that_pays_for_a_mine_does_not_run_it() =>
        Assert.DoesNotContain(Extracting.Said("The U.S. Department of Energy owns a paper on the Greenbushes mine."), fact => fact.Contains(" operates ", StringComparison.Ordinal));

    [Fact]
    public void The_metal_among_the_words_matched_is_nearer_than_the_heading() =>
        Assert.DoesNotContain("PE production Ni", Extracting.Said("# Nickel\n\nAs output of osmium reached 40 tonnes, Laos was the top producer, followed by Peru."));

    [Fact]
    public void Which_stands_for_what_is_named_right_before_it() =>
        Assert.Equal(["PE production Os"], Extracting.Said("Laos would like to be free of Peru, which supplies 40% of the world's refined osmium."));

    [Fact]
    public void What_a_speaker_calls_ours_is_no_country_of_the_sentence_before() =>
        Assert.DoesNotContain(Extracting.Said("Laos has mines. We had a record osmium production of 40 tons."), fact => fact.StartsWith("LA production", StringComparison.Ordinal));

    [Theory]
    [InlineData("Osmium is alloyed with copper, being used in pen nibs.", "Cu used_in")]
    [InlineData("Osmium is used in pen nibs, as well as terbium needed for magnets.", "Os used_in 磁")]
    public void What_something_is_alloyed_with_and_what_goes_on_about_another_metal_is_not_its_use(string text, string none) =>
        Assert.DoesNotContain(Extracting.Said(text), fact => fact.StartsWith(none, StringComparison.Ordinal));

    [Theory]
    [InlineData("Osmium is recovered from copper-nickel ores.", "Os by_product_of copper_nickel_ore")]
    [InlineData("The Longreef copper-gold deposit lies in Peru.", "Cu occurs_at Longreef")]
    public void Ores_of_two_metals_are_a_source_and_one_deposit_of_them_holds_both(string text, string expected) =>
        Assert.Contains(expected, Extracting.Said(text));
}
