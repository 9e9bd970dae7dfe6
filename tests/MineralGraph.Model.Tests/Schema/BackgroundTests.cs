using MineralGraph.Schema;

namespace MineralGraph.Model.Tests.Schema;

public sealed class BackgroundTests
{
    [Theory]
    [InlineData("host:bauxite", "commodity:Al")]
    [InlineData("host:sphalerite", "commodity:Zn")]
    [InlineData("host:molybdenite_concentrate", "commodity:Mo")]
    [InlineData("host:porphyry_copper", "commodity:Cu")]
    public void The_metal_that_a_host_is_mined_for_is_known_with_its_source(string host, string metal)
    {
        var fact = Assert.Single(Background.BuiltIn.PrimaryMetalsOf(Sample.Id(host)));

        Assert.Equal(Sample.Id(metal), fact.To);
        Assert.NotEmpty(fact.Source);
    }

    [Fact]
    public void Wider_and_narrower_things_come_nearest_first_with_the_facts_between()
    {
        var background = Parse("host_within\thost:a\thost:b\tS", "host_within\thost:b\thost:c\tS", "host_within\thost:x\thost:b\tS");

        Assert.Equal(["host:b", "host:c"], background.AncestorsOf(Sample.Id("host:a")).Select(chain => chain.Entity.ToString()));
        Assert.Equal(["host:b", "host:a", "host:x"], background.DescendantsOf(Sample.Id("host:c")).Select(chain => chain.Entity.ToString()));
        Assert.Equal(["host:b", "host:a"], background.DescendantsOf(Sample.Id("host:c")).ElementAt(1).Facts.Select(fact => fact.From.ToString()));
    }

    [Fact]
    public void A_circle_ends() => Assert.Single(Parse("host_within\thost:a\thost:b\tS", "host_within\thost:b\thost:a\tS").AncestorsOf(Sample.Id("host:a")));

    [Fact]
    public void A_deposit_is_no_part_of_a_region() => Assert.Empty(Parse("deposit_in\tdeposit:d\tregion:r\tS").DescendantsOf(Sample.Id("region:r")));

    [Fact]
    public void A_fact_that_two_files_give_is_one_fact()
    {
        var row = new SchemaFile("background.tsv", "host_within\thost:a\thost:b\tS\n");

        Assert.Single(Background.Parse(Ontology.BuiltIn, row, row with { Path = "background-places.tsv" }).Facts);
    }

    [Theory]
    [InlineData("host_within\thost:a\thost:b")]
    [InlineData("host_within\thost:a\thost:b\t ")]
    [InlineData("host_near\thost:a\thost:b\tS")]
    [InlineData("host_within\thost:a\tregion:b\tS")]
    [InlineData("host_within\ta\thost:b\tS")]
    public void A_line_that_is_no_fact_is_refused_with_its_file_and_line(string line)
    {
        var refused = Assert.Throws<ProblemException>(() => Parse("# words", "relation\tfrom\tto\tsource", "", line));

        Assert.Equal("MG3110", refused.Problem.Code);
        Assert.StartsWith("x.tsv, line 4 is no background fact.", refused.Problem.Message, StringComparison.Ordinal);
    }

    private static Background Parse(params string[] lines) => Background.Parse(Ontology.BuiltIn, new SchemaFile("x.tsv", string.Join('\n', lines)));
}
