using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Fact]
    public void Different_fields_pass() => RuleCheck.Expect<UniqueInputFieldNamesRule>(
        """{ count(when: { hour: 1, again: { hour: 2 } }) }""");

    [Fact]
    public void A_field_given_twice_is_reported() => RuleCheck.Expect<UniqueInputFieldNamesRule>(
        """{ count(when: { hour: 1, hour: 2, again: { hour: 1, hour: 2 } }) }""",
        """There can be only one input field named "hour". (1:17, 1:26)""",
        """There can be only one input field named "hour". (1:44, 1:53)""");
}
