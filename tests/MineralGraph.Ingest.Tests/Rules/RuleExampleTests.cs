using MineralGraph.Ingest.Relations;

namespace MineralGraph.Ingest.Tests.Rules;

public sealed class RuleExampleTests
{
    private static readonly Knowledge BuiltIn = Knowledge.LoadBuiltIn();

    public static TheoryData<string> RuleIds => new(BuiltIn.Rules.Rules.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_finds_what_its_examples_say_and_ignores_the_others(string id)
    {
        var rule = BuiltIn.Rules.Rules.Single(rule => rule.Id == id);

        Assert.NotEmpty(rule.Finds);
        var failures = RuleExamples.Failures(BuiltIn, rule);

        Assert.True(failures.IsEmpty, string.Join(Environment.NewLine, failures));
    }
}
