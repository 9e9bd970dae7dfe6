using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Fact]
    public void Two_spreads_of_one_fragment_pass() => RuleCheck.Expect<NoFragmentCyclesRule>(
        """{ wolf { ...A ...B } } fragment A on Wolf { ...C } fragment B on Wolf { ...C } fragment C on Wolf { legs }""");

    [Fact]
    public void A_fragment_within_itself_is_reported() => RuleCheck.Expect<NoFragmentCyclesRule>(
        """fragment A on Wolf { pack { ...A } }""",
        """Cannot spread fragment "A" within itself. (1:29)""");

    [Fact]
    public void A_cycle_of_two_is_reported_once() => RuleCheck.Expect<NoFragmentCyclesRule>(
        """fragment A on Wolf { ...B } fragment B on Wolf { ...A }""",
        """Cannot spread fragment "A" within itself via "B". (1:22, 1:50)""");

    [Fact]
    public void A_cycle_of_three_and_a_second_cycle_are_reported() => RuleCheck.Expect<NoFragmentCyclesRule>(
        """fragment A on Wolf { ...B } fragment B on Wolf { ...C } fragment C on Wolf { ...A ...B }""",
        """Cannot spread fragment "A" within itself via "B", "C". (1:22, 1:50, 1:78)""",
        """Cannot spread fragment "B" within itself via "C". (1:50, 1:83)""");

    [Fact]
    public void An_unknown_fragment_is_left_to_another_rule() => RuleCheck.Expect<NoFragmentCyclesRule>(
        """fragment A on Wolf { ...Z }""");
}
