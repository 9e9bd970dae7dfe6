using System.Text;
using MineralGraph.Ingest.Judging;
using MineralGraph.Ingest.Tables;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Judging;

public sealed class MeasuredRulesTests
{
    private const string Table = "# measured\nrule\texplicit\tright\tof\na\tyes\t90\t100\na\tno\t1\t6\n";

    [Theory]
    [InlineData("a", true, 0.8, 0.8962)]
    [InlineData("a", false, 0.8, 0.42)]
    [InlineData("never-measured", true, 0.8, 0.8)]
    public void A_confidence_is_the_share_that_was_right_with_the_rules_own_figure_as_four_more_finds(string rule, bool isExplicit, double own, double expected) =>
        Assert.Equal(expected, MeasuredRules.Read(new StringReader(Table)).Of(rule, isExplicit, new Confidence(own)).Value);

    [Fact]
    public void Extraction_states_the_measured_confidence()
    {
        const string rule = "by-product-associated-in-zh";
        var knowledge = Knowledge.LoadBuiltIn();
        var own = knowledge.Rules.Rules.Single(other => other.Id == rule).Confidence;

        var evidence = Assert.Single(Assert.Single(Extracting.From("镓主要伴生于铝土矿中。").Statements, statement => statement.Content.Predicate == "by_product_of").Evidence);

        Assert.Equal(rule, evidence.Rule.Id);
        Assert.Equal(knowledge.Measured.Of(rule, true, own), evidence.Confidence);
        Assert.NotEqual(own, evidence.Confidence);
    }

    [Theory]
    [InlineData("镓主要伴生于铝土矿中。", 0, 1)]
    [InlineData("镓主要伴生于铝土矿中。", 1, 0)]
    [InlineData("工厂从煤灰中回收锗（Ga）。", 1, 1)]
    public void What_is_not_sure_enough_is_not_stated_unless_only_its_characters_make_it_doubtful(string text, double least, int stated)
    {
        var ingester = DocumentIngester.CreateDefault(new IngestOptions { LeastConfidence = least });

        var extracted = Assert.IsType<IngestResult.Extracted>(ingester.Ingest("test.txt", Encoding.UTF8.GetBytes(text)));

        Assert.Equal(stated, extracted.Commit.Statements.Length);
    }

    [Fact]
    public void Only_rules_that_there_are_have_been_measured()
    {
        var knowledge = Knowledge.LoadBuiltIn();
        var known = knowledge.Rules.Rules.Select(rule => rule.Id).Concat(knowledge.Columns.Select(column => column.Rule.Id)).Concat(TableRules.All.Select(rule => rule.Id)).ToHashSet();

        var measured = Resources.Open("confidence.tsv").ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t')[0]).ToList();

        Assert.True(measured.Count > 50);
        Assert.Equal([], measured.Except(known));
    }
}
