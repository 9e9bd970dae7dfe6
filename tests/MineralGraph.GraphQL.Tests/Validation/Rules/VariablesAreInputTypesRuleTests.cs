using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Fact]
    public void Input_types_pass() => RuleCheck.Expect<VariablesAreInputTypesRule>(
        """query($a: Int, $b: [When!]!, $c: Kind) { wolf { legs } }""");

    [Fact]
    public void Output_types_are_reported() => RuleCheck.Expect<VariablesAreInputTypesRule>(
        """query($a: Wolf, $b: [[Resident!]]!, $c: Named) { wolf { legs } }""",
        """Variable "$a" cannot be non-input type "Wolf". (1:11)""",
        """Variable "$b" cannot be non-input type "[[Resident!]]!". (1:21)""",
        """Variable "$c" cannot be non-input type "Named". (1:41)""");
}
