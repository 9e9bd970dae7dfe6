using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Fact]
    public void Fitting_variables_pass() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($a: Int!, $b: [Int], $c: Int = 1, $d: When, $p: ID!) { count(int: $a, list: $b, must: $c, when: $d) keeper(pick: { id: $p }) { age } }""");

    [Fact]
    public void A_nullable_variable_fits_a_non_null_place_with_a_default() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($a: Int) { count(must: $a) parrot { words(first: $a) } }""");

    [Fact]
    public void A_variable_of_another_type_is_reported() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($a: String, $b: [Int!], $c: Int) { count(int: $a, when: { hour: $c, days: [$a] }) parrot { words(like: $b) } }""",
        """Variable "$a" of type "String" used in position expecting type "Int". (1:7, 1:53)""",
        """Variable "$c" of type "Int" used in position expecting type "Int!". (1:31, 1:71)""",
        """Variable "$a" of type "String" used in position expecting type "String!". (1:7, 1:82)""",
        """Variable "$b" of type "[Int!]" used in position expecting type "[String!]". (1:19, 1:110)""");

    [Fact]
    public void A_nullable_variable_in_a_non_null_place_is_reported() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($k: Kind, $b: Boolean) { keeper { feeds(kind: $k) { legs } } ...F @skip(if: $b) } fragment F on Query { keeper { feeds(kind: $k) { legs } } }""",
        """Variable "$k" of type "Kind" used in position expecting type "Kind!". (1:7, 1:53)""",
        """Variable "$b" of type "Boolean" used in position expecting type "Boolean!". (1:17, 1:83)""",
        """Variable "$k" of type "Kind" used in position expecting type "Kind!". (1:7, 1:132)""");

    [Fact]
    public void A_null_default_does_not_help() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($k: Kind = null) { keeper { feeds(kind: $k) { legs } } }""",
        """Variable "$k" of type "Kind" used in position expecting type "Kind!". (1:7, 1:47)""");

    [Fact]
    public void A_nullable_variable_in_a_oneof_object_is_reported() => RuleCheck.Expect<VariablesInAllowedPositionRule>(
        """query($n: String) { keeper(pick: { name: $n }) { age } }""",
        """Variable "$n" is of type "String" but must be non-nullable to be used for OneOf Input Object "Pick". (1:7, 1:42)""");
}
