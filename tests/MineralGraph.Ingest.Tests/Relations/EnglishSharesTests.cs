namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Whose a share or an amount is in English: what is added to others' figures, what several have each, what is a share of another's need.</summary>
public sealed class EnglishSharesTests
{
    [Fact]
    public void What_is_added_to_the_share_of_others_is_whose_name_stands_before_it()
    {
        var shares = Shares("Peru and Chad together account for about 38 percent of world bismuth output, and Norway contributes another 12%.");

        Assert.Contains("NO 12", shares);
        Assert.DoesNotContain(shares, share => share.EndsWith(" 38", StringComparison.Ordinal));
    }

    [Fact]
    public void An_amount_of_each_belongs_to_each()
    {
        var reserves = Figures("Peru ranks first in bismuth reserves, with 190 tons, followed by Chad and Norway with 70 tons each.", "reserves");

        Assert.Equal(["NO 70", "PE 190", "TD 70"], reserves.Where(figure => !figure.EndsWith(" 1", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("Peru supplies 99% of Norway's bismuth.")]
    [InlineData("Peru provides 99% of the bismuth that Norway imports.")]
    public void A_share_of_what_another_country_needs_is_no_share_of_what_there_is(string text)
    {
        var statements = Extracting.From(text).Statements;

        Assert.DoesNotContain(statements, statement => statement.Content.Predicate == "production");
        Assert.Contains(statements, statement => statement.Content is { Predicate: "import_reliance", From.Name: "NO", Quantity.Normalised.Low: 99 });
    }

    [Fact]
    public void What_comes_from_scrap_is_not_the_output_of_who_was_spoken_of_before()
    {
        var shares = Shares("Glencore is an old company.\n\nAs much as 30% of world germanium supply is recovered from scrap.");

        Assert.Empty(shares);
    }

    [Fact]
    public void What_holds_a_metal_is_not_what_is_measured()
    {
        var reserves = Extracting.From("World resources of gallium in bauxite are estimated to exceed 9 million tons.").Statements.Where(statement => statement.Content.Predicate == "reserves");

        Assert.Equal(["Ga"], reserves.Select(statement => statement.Content.To?.Name));
    }

    private static List<string> Shares(string text) => Figures(text, "production");

    private static List<string> Figures(string text, string predicate) =>
        [.. Extracting.From(text).Statements.Where(statement => statement.Content.Predicate == predicate && statement.Content.Quantity is not null).Select(statement => $"{statement.Content.From.Name} {statement.Content.Quantity!.Number}")];
}
