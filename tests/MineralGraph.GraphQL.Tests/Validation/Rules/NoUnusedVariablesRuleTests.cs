using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Fact]
    public void Variables_used_in_fragments_and_directives_pass() => RuleCheck.Expect<NoUnusedVariablesRule>(
        """query A($a: Boolean, $b: Boolean!) { wolf { ...N @skip(if: $b) } } fragment N on Wolf { name(surname: $a) }""");

    [Fact]
    public void Unused_variables_are_reported() => RuleCheck.Expect<NoUnusedVariablesRule>(
        """query A($a: Int, $b: Int) { count(int: $a) }""",
        """Variable "$b" is never used in operation "A". (1:18)""");

    [Fact]
    public void Unused_variables_of_an_anonymous_operation_are_reported() => RuleCheck.Expect<NoUnusedVariablesRule>(
        """query($a: Int, $b: Int = 3) { count }""",
        """Variable "$a" is never used. (1:7)""",
        """Variable "$b" is never used. (1:16)""");
}
