namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>English lists whose members bring words of their own: those who work a metal, shares in brackets, asides, semicolons.</summary>
public sealed class EnglishListsTests
{
    [Fact]
    public void Mines_and_their_shares_are_listed_together()
    {
        var sources = Sources("Silver is mostly a by-product of nickel mines (32%), copper mines (25%) and gold mines (15%).");

        Assert.Equal(["copper_ore 25", "gold_ore 15", "nickel_ore 32"], sources);
    }

    [Fact]
    public void An_aside_between_commas_ends_no_list()
    {
        var sources = Sources("Bismuth is a by-product of tin or, to a lesser extent, lead and gold.");

        Assert.Equal(["Au ", "Pb ", "Sn "], sources);
    }

    [Fact]
    public void Refineries_and_smelters_of_two_metals_are_one_list()
    {
        var sources = Sources("Most indium comes from zinc ore; minor amounts come from tin refineries and copper smelters.");

        Assert.Contains("Sn ", sources);
        Assert.Contains("Cu ", sources);
    }

    [Fact]
    public void Behind_a_semicolon_a_sentence_without_verb_begins()
    {
        var said = Extracting.Said("Tin is obtained from cassiterite; tungsten, from wolframite.");

        Assert.Contains("Sn by_product_of cassiterite", said);
    }

    [Fact]
    public void What_takes_the_place_of_a_metal_in_a_mineral_is_neither_substitute_nor_use()
    {
        var said = Extracting.Said("Germanium replaces zinc in sphalerite and in some other minerals.").ToList();

        Assert.DoesNotContain(said, fact => fact.Contains("substitutes", StringComparison.Ordinal) || fact.Contains("used_in", StringComparison.Ordinal));
        Assert.Contains("Ge by_product_of sphalerite", said);
    }

    private static IEnumerable<string> Sources(string text) =>
        Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == "by_product_of").Select(statement => $"{statement.Content.To?.Name} {statement.Content.Quantity?.Number}").Order(StringComparer.Ordinal);
}
