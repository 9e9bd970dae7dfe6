using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Operations_and_fragments_are_executable() => RuleCheck.Expect<ExecutableDefinitionsRule>(
        """{ wolf { ...W } } fragment W on Wolf { legs }""");

    [Fact]
    public void A_type_definition_is_not_executable() => RuleCheck.Expect<ExecutableDefinitionsRule>(
        """{ wolf { legs } } type Cow { name: String } extend type Wolf { color: String } schema { query: Query } directive @d on FIELD""",
        """The "Cow" definition is not executable. (1:19)""",
        """The "Wolf" definition is not executable. (1:45)""",
        """The schema definition is not executable. (1:80)""",
        """The "d" definition is not executable. (1:104)""");
}
