namespace MineralGraph.Model.Tests.Values;

public sealed class StatementContentTests
{
    private static readonly StatementContent Reserves = Sample.Content("country:CN", "reserves", "commodity:Ga");

    [Fact]
    public void The_same_amount_in_other_units_is_the_same_statement() =>
        Assert.Equal((Reserves with { Quantity = Sample.Tonnes(13.66, "万t", 13.66 * 1e4) }).Id(), (Reserves with { Quantity = Sample.Tonnes(136_600, "t", 136_600) }).Id());

    [Fact]
    public void Another_amount_year_comparator_or_qualifier_is_another_statement()
    {
        var tonnes = Sample.Tonnes(5, "t", 5);
        var all = new[]
        {
            Reserves, Reserves with { Quantity = tonnes }, Reserves with { Quantity = new Quantity(5, null, "t", Comparator.Above, tonnes.Normalised) },
            Reserves with { Year = 2024 }, Reserves with { Qualifiers = new Qualifiers { Modality = "forecast" } }, Reserves with { Qualifiers = new Qualifiers { Basis = "forecast" } },
        };

        Assert.Equal(all.Length, all.Select(content => content.Id()).Distinct().Count());
    }

    [Fact]
    public void A_statement_without_evidence_cannot_be_made() => Assert.Throws<ArgumentException>(() => new Statement(Reserves, []));
}
