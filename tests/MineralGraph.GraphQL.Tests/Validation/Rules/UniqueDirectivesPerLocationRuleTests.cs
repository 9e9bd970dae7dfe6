using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Fact]
    public void Repeatable_directives_pass() => RuleCheck.Expect<UniqueDirectivesPerLocationRule>(
        """{ wolf @note(text: "a") @note(text: "b") { legs @once } }""");

    [Fact]
    public void A_directive_used_twice_is_reported() => RuleCheck.Expect<UniqueDirectivesPerLocationRule>(
        """{ wolf @once @skip(if: false) @once @once { legs } }""",
        """The directive "@once" can only be used once at this location. (1:8, 1:31)""",
        """The directive "@once" can only be used once at this location. (1:8, 1:37)""");
}
