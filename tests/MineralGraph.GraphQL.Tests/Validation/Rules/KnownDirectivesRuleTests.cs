using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Fact]
    public void Known_directives_at_their_places_pass() => RuleCheck.Expect<KnownDirectivesRule>(
        """query A($b: Boolean! @once) @note(text: "x") { wolf @skip(if: $b) { ... @include(if: true) { legs } } }""");

    [Fact]
    public void An_unknown_directive_is_reported() => RuleCheck.Expect<KnownDirectivesRule>(
        """{ wolf @unknown(a: 1) { legs @skipp } }""",
        """Unknown directive "@unknown". (1:8)""",
        """Unknown directive "@skipp". (1:30)""");

    [Fact]
    public void A_misplaced_directive_is_reported() => RuleCheck.Expect<KnownDirectivesRule>(
        """query A($b: Boolean! @skip(if: true)) @once { wolf { ...F @once } } fragment F on Wolf @note(text: "") { ... @once { legs } } mutation M @include(if: true) { feed(kind: WOLF) } subscription S @once { fed { legs } }""",
        """Directive "@skip" may not be used on VARIABLE_DEFINITION. (1:22)""",
        """Directive "@once" may not be used on QUERY. (1:39)""",
        """Directive "@once" may not be used on FRAGMENT_SPREAD. (1:59)""",
        """Directive "@note" may not be used on FRAGMENT_DEFINITION. (1:88)""",
        """Directive "@once" may not be used on INLINE_FRAGMENT. (1:110)""",
        """Directive "@include" may not be used on MUTATION. (1:138)""",
        """Directive "@once" may not be used on SUBSCRIPTION. (1:193)""");
}
