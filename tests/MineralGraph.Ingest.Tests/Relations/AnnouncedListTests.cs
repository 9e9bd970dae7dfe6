namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Items and rows that only name something mean what the sentence above them announces.</summary>
public sealed class AnnouncedListTests
{
    private const string Lead = "Last spring the Metals Safety Act was passed. ";

    [Theory]
    [InlineData("It covers the following:\n- Bismuth ores\n- Tellurium", "Bi Te")]
    [InlineData("It covers the following:\nBismuth Nickel Tin\nOsmium Tellurium", "Bi Ni Os Sn Te")]
    [InlineData("It covers the following:\n- Bismuth, used in fuses\n- Tellurium, a dopant", "Bi Te")]
    [InlineData("It is long.\n- Bismuth\n- Tellurium", "")]
    [InlineData("It covers the following:\n- Lamps\n- Pumps\n\nThe shop is new.\n\n- Bismuth", "")]
    [InlineData("It covers the following:\n- Bismuth is sold here.", "")]
    public void An_item_is_covered_by_what_announces_it(string list, string expected) =>
        Assert.Equal(expected, string.Join(' ', Extracting.From(Lead + list).Statements.Where(statement => statement.Content.Predicate == "regulates").Select(statement => statement.Content.To?.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_one_rate_of_the_announcement_is_that_of_each_item() =>
        Assert.Equal([15m, 15m], Extracting.From(Lead + "Tariffs on the following will rise to 15 percent:\n- Bismuth\n- Tellurium").Statements.Where(statement => statement.Content.Predicate == "regulates").Select(statement => (decimal)(statement.Content.Quantity?.Number ?? 0)));

    [Theory]
    [InlineData("Duties under the act will rise to 15 percent in 2034 for:\n- Bismuth\n- Tellurium", "Bi 2034; Te 2034")]
    [InlineData("It covers the following:\n- Bismuth\n- Tellurium", "Bi ; Te ")]
    public void The_one_year_of_the_announcement_is_that_of_each_item(string list, string expected) =>
        Assert.Equal(expected, string.Join("; ", Extracting.From(Lead + list).Statements.Where(statement => statement.Content.Predicate == "regulates").Select(statement => $"{statement.Content.To?.Name} {statement.Content.Year}").Order(StringComparer.Ordinal)));

    [Fact]
    public void A_figure_that_is_no_rate_goes_with_no_item() =>
        Assert.All(Extracting.From(Lead + "It covers 2 metals, listed below:\n- Bismuth\n- Tellurium").Statements.Where(statement => statement.Content.Predicate == "regulates"), statement => Assert.Null(statement.Content.Quantity));

    [Fact]
    public void A_row_of_metals_is_no_company() =>
        Assert.DoesNotContain(Extracting.From("The mine belongs to Antimony Germanium Nickel.").Entities, entity => entity.Id.Kind == "org");

    [Fact]
    public void The_act_is_no_name_by_which_a_list_could_be_known() =>
        Assert.Empty(Extracting.From("Peru has an Act on mines. It covers the following:\n- Bismuth\n- Tellurium").Statements);
}
