using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Fact]
    public void Variables_of_the_operation_pass_in_fragments() => RuleCheck.Expect<NoUndefinedVariablesRule>(
        """query A($b: Boolean) { wolf { ...N } } fragment N on Wolf { name(surname: $b) }""");

    [Fact]
    public void An_undefined_variable_is_reported_with_its_operation() => RuleCheck.Expect<NoUndefinedVariablesRule>(
        """query A($a: Int) { count(int: $b) }""",
        """Variable "$b" is not defined by operation "A". (1:31, 1:1)""");

    [Fact]
    public void An_undefined_variable_of_an_anonymous_operation_is_reported() => RuleCheck.Expect<NoUndefinedVariablesRule>(
        """{ count(when: { hour: $h, days: [$d] }) @note(text: $t) }""",
        """Variable "$h" is not defined. (1:23, 1:1)""",
        """Variable "$d" is not defined. (1:34, 1:1)""",
        """Variable "$t" is not defined. (1:53, 1:1)""");

    [Fact]
    public void A_fragment_used_by_two_operations_is_reported_for_each() => RuleCheck.Expect<NoUndefinedVariablesRule>(
        """query A { wolf { ...N } } query B { wolf { ...N } } fragment N on Wolf { name(surname: $b) }""",
        """Variable "$b" is not defined by operation "A". (1:88, 1:1)""",
        """Variable "$b" is not defined by operation "B". (1:88, 1:27)""");
}
