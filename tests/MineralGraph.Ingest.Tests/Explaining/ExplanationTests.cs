using System.Text;
using MineralGraph.Ingest.Explaining;

namespace MineralGraph.Ingest.Tests.Explaining;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("锑矿主要分布在湖南。")]
    [InlineData("绿柱石是矿物。新疆（占三成）")]
    public void A_pattern_is_not_cut_within_a_class_of_characters(string text)
    {
        var rules = Extracting.Ingester.Explain("test.txt", Encoding.UTF8.GetBytes(text), 1).SelectMany(sentence => sentence.Rules).ToList();

        Assert.Contains(rules, rule => rule.Outcome == RuleOutcome.Nearly);
        Assert.All(rules, rule => Assert.Equal(rule.Pattern.Count(sign => sign == '['), rule.Pattern.Count(sign => sign == ']')));
    }

    [Fact]
    public void A_find_less_sure_than_what_is_stated_is_said_to_be_so()
    {
        var content = "镓用于半导体。"u8.ToArray();
        RuleOutcome Best(double least) => DocumentIngester.CreateDefault(new IngestOptions { LeastConfidence = least }).Explain("test.txt", content, 1).SelectMany(sentence => sentence.Rules).Min(rule => rule.Outcome);

        Assert.Equal((RuleOutcome.Fired, RuleOutcome.Unsure), (Best(0.4), Best(1)));
    }
}
