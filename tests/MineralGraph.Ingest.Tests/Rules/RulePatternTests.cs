using MineralGraph.Ingest.Relations;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Rules;

public sealed class RulePatternTests
{
    [Theory]
    [InlineData("<from:commodity>(?=伴生)", "takes backtracking")]
    [InlineData("(?<!不)伴生", "takes backtracking")]
    [InlineData("(?>伴生)于", "takes backtracking")]
    [InlineData(@"(伴生)\1", "takes backtracking")]
    [InlineData("<from:commodity>(伴生", "a bracket that is not closed")]
    public void A_pattern_that_cannot_be_matched_in_linear_time_is_refused_when_it_is_read(string written, string reason)
    {
        var refused = Assert.Throws<ProblemException>(() => Compile(written)).Problem;

        Assert.Equal("MG2008", refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_built_in_pattern_can_be_built_and_knows_its_slots()
    {
        foreach (var pattern in Knowledge.LoadBuiltIn().Rules.Rules.SelectMany(rule => rule.Patterns.Concat(rule.Where))) Assert.False(pattern.IsIn(""));

        Assert.Equal<string>(["from", "to"], Compile("<from:commodity>~伴生于~<to:host>").Slots);
    }

    private static RulePattern Compile(string written) => RulePattern.Compile(written, "zh", new Dictionary<string, string>(), text => text);
}
