using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Fact]
    public void The_usual_depth_passes() => RuleCheck.Expect<MaxIntrospectionDepthRule>(
        """{ __schema { types { fields { args { type { ofType { ofType { name } } } } } inputFields { name } } } }""");

    [Fact]
    public void Lists_within_lists_within_lists_are_reported() => RuleCheck.Expect<MaxIntrospectionDepthRule>(
        """{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }""",
        """Maximum introspection depth exceeded (1:3)""");

    [Fact]
    public void Fragments_are_followed() => RuleCheck.Expect<MaxIntrospectionDepthRule>(
        """{ __type(name: "Wolf") { ...A } } fragment A on __Type { interfaces { ...B } } fragment B on __Type { possibleTypes { fields { name } } }""",
        """Maximum introspection depth exceeded (1:3)""");
}
