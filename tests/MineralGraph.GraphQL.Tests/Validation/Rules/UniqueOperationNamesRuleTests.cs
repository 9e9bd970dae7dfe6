using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Different_names_pass() => RuleCheck.Expect<UniqueOperationNamesRule>(
        """query A { wolf { legs } } query B { wolf { legs } }""");

    [Fact]
    public void A_name_used_twice_is_reported_at_both_places() => RuleCheck.Expect<UniqueOperationNamesRule>(
        """query A { wolf { legs } } mutation A { feed(kind: WOLF) }""",
        """There can be only one operation named "A". (1:7, 1:36)""");
}
