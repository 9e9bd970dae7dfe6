using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Fact]
    public void Types_that_overlap_pass() => RuleCheck.Expect<PossibleFragmentSpreadsRule>(
        """{ animal { ... on Wolf { legs } ... on Resident { __typename } ... on Named { name } } wolf { ... on Animal { legs } ...W } } fragment W on Wolf { legs }""");

    [Fact]
    public void An_object_within_another_is_reported() => RuleCheck.Expect<PossibleFragmentSpreadsRule>(
        """{ wolf { ... on Parrot { legs } } }""",
        """Fragment cannot be spread here as objects of type "Wolf" can never be of type "Parrot". (1:10)""");

    [Fact]
    public void A_fragment_that_never_applies_is_reported_by_name() => RuleCheck.Expect<PossibleFragmentSpreadsRule>(
        """{ resident { ...K } } fragment K on Keeper { age }""",
        """Fragment "K" cannot be spread here as objects of type "Resident" can never be of type "Keeper". (1:14)""");
}
