namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Of what something is said that its own clause leaves out.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("石英-萤石脉很常见，主要用于雕像。", "")]
    [InlineData("镓和铟都很贵，前者主要用于芯片，后者主要用于屏幕。", "Ga used_in 芯片; In used_in 屏幕")]
    [InlineData("# Rhodium\n\nIn small amounts with bismuth, it is used in mirrors.", "Rh used_in mirrors")]
    [InlineData("# Germanium\n\nMuch is left by zinc smelting. It is used in violins.", "Ge used_in violins")]
    public void Uses_are_those_of_what_is_spoken_of(string text, string uses) =>
        Assert.Equal(uses, string.Join("; ", Extracting.Said(text).Where(said => said.Contains(" used_in ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_time_before_a_place_does_not_keep_it_from_opening_its_clause() =>
        Assert.Equal(["LA production potash"], Extracting.Said("韩国很小，2031年老挝有钾盐矿，产量为20万吨。").Where(said => said.Contains(" production ", StringComparison.Ordinal)));

    [Fact]
    public void The_former_is_the_first_of_two_and_the_latter_the_second() =>
        Assert.Equal(["Ga by_product_of bauxite", "In by_product_of sphalerite"], Extracting.Said("镓和铟都很贵，前者的原料主要来自铝土矿，后者的原料主要来自闪锌矿。").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Hafnium is rare. Most germanium is extracted from zinc residues.", "Ge")]
    [InlineData("Hafnium is rare. About 80% of indium is produced as a by-product of zinc smelting.", "In")]
    public void What_is_counted_is_what_is_named(string text, string metal) =>
        Assert.Equal([metal], Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "by_product_of").Select(statement => statement.Content.From.Name).Distinct());

    [Fact]
    public void An_abstract_in_another_language_does_not_go_on_from_what_stands_before() =>
        Assert.DoesNotContain(Extracting.Said("石油的战略储备很重要。\n\nThe import dependence of China is high."), said => said.Contains(" import_reliance ", StringComparison.Ordinal));

    [Fact]
    public void Steel_is_not_what_goes_on_being_spoken_of() =>
        Assert.DoesNotContain(Extracting.Said("我国粗钢、精炼铜的产量很大，能源消费总量为31亿吨。"), said => said.EndsWith("steel", StringComparison.Ordinal));

    [Fact]
    public void The_world_sells_nothing_to_itself() => Assert.DoesNotContain(Extracting.Said("去年全球出口钾盐20万吨。"), said => said.StartsWith("WORLD exports", StringComparison.Ordinal));

    [Theory]
    [InlineData("# Rhenium\n\nTellurium is a by-product of copper. Bismuth, lead and tin can replace it in steel. The metal is used in coolers.", "Te used_in coolers")]
    [InlineData("# Rhenium\n\nTellurium is rare. The main application is in coolers.", "Te used_in coolers")]
    [InlineData("# Rhenium\n\nTellurium is as rare as rhenium. The main application is in coolers.", "Re used_in coolers")]
    public void A_paragraph_about_another_metal_than_its_heading_is_about_that(string text, string uses) =>
        Assert.Equal(uses, string.Join("; ", Extracting.Said(text).Where(said => said.EndsWith(" used_in coolers", StringComparison.Ordinal))));

    [Theory]
    [InlineData("Traders were surprised when Beijing tightened its rules. Last year, the country exported 94 tons of gallium.", "CN")]
    [InlineData("Gabon and its ports were in the news. Last year, the country exported 94 tons of gallium.", "GA")]
    public void A_country_pointed_at_is_the_one_before_or_that_of_the_capital_before(string text, string country) =>
        Assert.Equal([country], Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "exports").Select(statement => statement.Content.From.Name));
}
