using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Fact]
    public void Arguments_with_defaults_may_be_left_out() => RuleCheck.Expect<ProvidedRequiredArgumentsRule>(
        """{ parrot { words } count keeper { feeds(kind: WOLF) { legs } } }""");

    [Fact]
    public void A_missing_argument_is_reported() => RuleCheck.Expect<ProvidedRequiredArgumentsRule>(
        """{ keeper { feeds { legs } } wolf @skip { legs @note(level: 1) } }""",
        """Argument "Keeper.feeds(kind:)" of type "Kind!" is required, but it was not provided. (1:12)""",
        """Argument "@skip(if:)" of type "Boolean!" is required, but it was not provided. (1:34)""",
        """Argument "@note(text:)" of type "String!" is required, but it was not provided. (1:47)""");
}
