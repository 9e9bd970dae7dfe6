using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Fact]
    public void Different_arguments_pass() => RuleCheck.Expect<UniqueArgumentNamesRule>(
        """{ count(int: 1, float: 2) }""");

    [Fact]
    public void An_argument_given_twice_is_reported() => RuleCheck.Expect<UniqueArgumentNamesRule>(
        """{ count(int: 1, int: 2, int: 3) @note(text: "a", text: "b") }""",
        """There can be only one argument named "int". (1:9, 1:17, 1:25)""",
        """There can be only one argument named "text". (1:39, 1:50)""");
}
