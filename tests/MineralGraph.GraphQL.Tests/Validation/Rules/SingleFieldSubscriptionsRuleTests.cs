using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Fact]
    public void One_field_passes() => RuleCheck.Expect<SingleFieldSubscriptionsRule>(
        """subscription S { fed { legs name } }""");

    [Fact]
    public void Two_fields_are_reported() => RuleCheck.Expect<SingleFieldSubscriptionsRule>(
        """subscription S { fed { legs } grown { legs } }""",
        """Subscription "S" must select only one top level field. (1:31)""");

    [Fact]
    public void Two_fields_through_a_fragment_are_reported() => RuleCheck.Expect<SingleFieldSubscriptionsRule>(
        """subscription { ...F } fragment F on Subscription { fed { legs } other: grown { legs } }""",
        """Anonymous Subscription must select only one top level field. (1:65)""");

    [Fact]
    public void Introspection_is_reported() => RuleCheck.Expect<SingleFieldSubscriptionsRule>(
        """subscription S { __typename }""",
        """Subscription "S" must not select an introspection top level field. (1:18)""");

    [Fact]
    public void Conditions_are_reported() => RuleCheck.Expect<SingleFieldSubscriptionsRule>(
        """subscription S($b: Boolean!) { fed @skip(if: $b) { legs } }""",
        """Subscription "S" must not use `@skip` or `@include` directives in the top level selection. (1:36)""");
}
