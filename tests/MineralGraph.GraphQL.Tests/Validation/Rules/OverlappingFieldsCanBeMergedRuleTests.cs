using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void The_same_field_twice_passes() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf(id: 1) { name legs } wolf(id: 1) { name } }""");

    [Fact]
    public void Arguments_in_another_order_pass() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ count(int: 1, when: { hour: 1, minute: 2 }) count(when: { minute: 2, hour: 1 }, int: 1) }""");

    [Fact]
    public void Different_fields_under_one_alias_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { x: name x: legs } }""",
        """Fields "x" conflict because "name" and "legs" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:18)""");

    [Fact]
    public void An_alias_that_hides_another_field_is_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { name: legs name } }""",
        """Fields "name" conflict because "legs" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:21)""");

    [Fact]
    public void Differing_arguments_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { name(surname: true) name } }""",
        """Fields "name" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:30)""");

    [Fact]
    public void Differing_values_of_one_argument_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ a: wolf(id: 1) { legs } a: wolf(id: 2) { legs } }""",
        """Fields "a" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:27)""");

    [Fact]
    public void Different_arguments_on_different_object_types_pass() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ resident { ... on Wolf { n: name(surname: true) } ... on Parrot { n: name(surname: false) } } }""");

    [Fact]
    public void Values_of_different_shape_on_different_object_types_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ resident { ... on Wolf { size nick } ... on Parrot { size nick } } }""",
        """Fields "size" conflict because they return conflicting types "Int" and "String". Use different aliases on the fields to fetch both if this was intentional. (1:28, 1:56)""",
        """Fields "nick" conflict because they return conflicting types "String" and "String!". Use different aliases on the fields to fetch both if this was intentional. (1:33, 1:61)""");

    [Fact]
    public void A_list_beside_a_single_value_is_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ resident { ... on Wolf { x: nick } ... on Parrot { x: words } } }""",
        """Fields "x" conflict because they return conflicting types "String" and "[String!]". Use different aliases on the fields to fetch both if this was intentional. (1:28, 1:54)""");

    [Fact]
    public void Conflicts_through_fragments_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { ...A ...B } } fragment A on Wolf { x: name } fragment B on Wolf { x: legs }""",
        """Fields "x" conflict because "name" and "legs" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:45, 1:76)""");

    [Fact]
    public void Conflicts_between_a_field_and_a_nested_fragment_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { x: name ...A } } fragment A on Wolf { ...B } fragment B on Wolf { x: legs }""",
        """Fields "x" conflict because "name" and "legs" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:76)""");

    [Fact]
    public void A_deep_conflict_is_reported_with_its_path() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { k: keeper { x: name } } wolf { k: keeper { x: age } } }""",
        """Fields "wolf" conflict because subfields "k" conflict because subfields "x" conflict because "name" and "age" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:10, 1:22, 1:34, 1:41, 1:53)""");

    [Fact]
    public void Several_deep_conflicts_are_reported_together() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { x: name y: legs } wolf { x: legs y: name } }""",
        """Fields "wolf" conflict because subfields "x" conflict because "name" and "legs" are different fields and subfields "y" conflict because "legs" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:10, 1:18, 1:28, 1:35, 1:43)""");

    [Fact]
    public void Deep_conflicts_below_different_object_types_are_reported() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ resident { ... on Wolf { keeper { x: name } } ... on Parrot { keeper { x: age } } } }""",
        """Fields "keeper" conflict because subfields "x" conflict because they return conflicting types "String" and "Int". Use different aliases on the fields to fetch both if this was intentional. (1:28, 1:37, 1:65, 1:74)""");

    [Fact]
    public void Fragments_within_themselves_end() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { ...A } } fragment A on Wolf { x: name pack { ...A x: legs } }""",
        """Fields "x" conflict because "legs" and "name" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:60, 1:40)""");

    [Fact]
    public void Unknown_fields_are_compared_by_their_names() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ wolf { x: wings x: fins ...Z } }""",
        """Fields "x" conflict because "wings" and "fins" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:10, 1:19)""");

    [Fact]
    public void Interfaces_are_not_exclusive() => RuleCheck.Expect<OverlappingFieldsCanBeMergedRule>(
        """{ animal { ... on Animal { x: name } ... on Wolf { x: legs } } }""",
        """Fields "x" conflict because "name" and "legs" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:28, 1:52)""");
}
