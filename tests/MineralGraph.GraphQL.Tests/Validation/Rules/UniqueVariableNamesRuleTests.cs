using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Fact]
    public void Different_names_pass() => RuleCheck.Expect<UniqueVariableNamesRule>(
        """query A($x: Int) { count(int: $x) } query B($x: Int) { count(int: $x) }""");

    [Fact]
    public void A_name_used_thrice_is_reported_once() => RuleCheck.Expect<UniqueVariableNamesRule>(
        """query A($x: Int, $y: Int, $x: String, $x: ID) { count(int: $x) }""",
        """There can be only one variable named "$x". (1:10, 1:28, 1:40)""");
}
