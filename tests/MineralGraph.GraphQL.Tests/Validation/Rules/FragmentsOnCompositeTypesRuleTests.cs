using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Fact]
    public void Objects_interfaces_and_unions_pass() => RuleCheck.Expect<FragmentsOnCompositeTypesRule>(
        """{ resident { ... on Wolf { legs } ... on Animal { legs } ... on Resident { __typename } ... { __typename } } }""");

    [Fact]
    public void A_scalar_or_input_is_reported() => RuleCheck.Expect<FragmentsOnCompositeTypesRule>(
        """{ resident { ... on Kind { a } } } fragment F on When { hour } fragment G on String { x }""",
        """Fragment cannot condition on non composite type "Kind". (1:21)""",
        """Fragment "F" cannot condition on non composite type "When". (1:50)""",
        """Fragment "G" cannot condition on non composite type "String". (1:78)""");
}
