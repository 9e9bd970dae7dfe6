using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Fact]
    public void A_known_fragment_passes() => RuleCheck.Expect<KnownFragmentNamesRule>(
        """{ wolf { ...A } } fragment A on Wolf { legs }""");

    [Fact]
    public void An_unknown_fragment_is_reported() => RuleCheck.Expect<KnownFragmentNamesRule>(
        """{ wolf { ...A ... on Wolf { ...B } } }""",
        """Unknown fragment "A". (1:13)""",
        """Unknown fragment "B". (1:32)""");
}
