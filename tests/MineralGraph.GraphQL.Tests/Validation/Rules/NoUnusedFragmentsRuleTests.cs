using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void A_fragment_used_through_another_passes() => RuleCheck.Expect<NoUnusedFragmentsRule>(
        """{ wolf { ...A } } fragment A on Wolf { ...B } fragment B on Wolf { legs }""");

    [Fact]
    public void Unused_fragments_are_reported() => RuleCheck.Expect<NoUnusedFragmentsRule>(
        """{ wolf { legs } } fragment A on Wolf { ...B } fragment B on Wolf { ...A }""",
        """Fragment "A" is never used. (1:19)""",
        """Fragment "B" is never used. (1:47)""");
}
