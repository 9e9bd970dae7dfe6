using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void One_anonymous_operation_passes() => RuleCheck.Expect<LoneAnonymousOperationRule>(
        """{ wolf { legs } } fragment W on Wolf { legs }""");

    [Fact]
    public void An_anonymous_operation_beside_another_is_reported() => RuleCheck.Expect<LoneAnonymousOperationRule>(
        """{ wolf { legs } } query B { wolf { legs } }""",
        """This anonymous operation must be the only defined operation. (1:1)""");
}
