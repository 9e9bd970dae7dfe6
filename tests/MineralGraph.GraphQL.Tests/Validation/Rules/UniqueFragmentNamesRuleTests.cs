using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Different_names_pass() => RuleCheck.Expect<UniqueFragmentNamesRule>(
        """{ wolf { ...A ...B } } fragment A on Wolf { legs } fragment B on Wolf { name }""");

    [Fact]
    public void A_name_used_twice_is_reported_at_both_places() => RuleCheck.Expect<UniqueFragmentNamesRule>(
        """{ wolf { ...A } } fragment A on Wolf { legs } fragment A on Wolf { name }""",
        """There can be only one fragment named "A". (1:28, 1:56)""");
}
