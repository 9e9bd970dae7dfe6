using MineralGraph.Analysis.Quality;

namespace MineralGraph.Model.Tests.Analysis;

public sealed class FactLinesTests
{
    [Fact]
    public void Any_of_several_names_is_right_and_a_value_of_null_refuses_a_figure()
    {
        var sentence = Assert.Single(FactLines.Frozen("zh", ["""{"id": "a", "text": "…", "facts": [{"subject": "Ga", "predicate": "by_product_of", "object": ["bauxite", "铝土矿石"], "value": null, "kinds": ["commodity", "host"]}]}"""]));
        FoundFact Found(string host, WrittenValue? value) => new(new Fact("by_product_of", new NamedEnd("commodity", "Ga", "镓"), new NamedEnd("host", host, "")) { Value = value }, [new QuotedPlace("a", 1, "…", "", "")]);
        double Precision(FoundFact found) => Scorer.Score([sentence], _ => [found]).All.Precision;

        Assert.Equal(1, Precision(Found("bauxite", null)));
        Assert.Equal(1, Precision(Found("铝土矿石", null)));
        Assert.Equal(0, Precision(Found("sphalerite", null)));
        Assert.Equal(0, Precision(Found("bauxite", new WrittenValue(60, null, "%", true))));
    }

    [Fact]
    public void A_line_that_is_no_fact_is_told_with_its_number()
    {
        var refused = Assert.Throws<ProblemException>(() => FactLines.Gold("gold.jsonl", ["", "{\"doc\": \"a\"}"]).ToList());

        Assert.Equal("MG5905", refused.Problem.Code);
        Assert.Contains("\"gold.jsonl\", line 2", refused.Problem.Message, StringComparison.Ordinal);
    }
}
