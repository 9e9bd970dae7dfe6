using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Fact]
    public void Known_fields_and_type_names_pass() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ wolf { n: name __typename } resident { __typename } __schema { description } }""");

    [Fact]
    public void An_unknown_field_is_reported_with_the_nearest_name() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ wolf { nam } }""",
        """Cannot query field "nam" on type "Wolf". Did you mean "name"? (1:10)""");

    [Fact]
    public void An_unknown_field_without_a_near_name_is_reported() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ wolf { wings } }""",
        """Cannot query field "wings" on type "Wolf". Did you mean "legs"? (1:10)""");

    [Fact]
    public void The_field_not_the_alias_is_checked() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ wolf { name: wings } }""",
        """Cannot query field "wings" on type "Wolf". Did you mean "legs"? (1:10)""");

    [Fact]
    public void A_field_of_an_implementation_is_suggested_as_inline_fragment() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ animal { howls } }""",
        """Cannot query field "howls" on type "Animal". Did you mean to use an inline fragment on "Wolf"? (1:12)""");

    [Fact]
    public void A_field_of_several_implementations_suggests_them_all() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ animal { keeper { name } } }""",
        """Cannot query field "keeper" on type "Animal". Did you mean to use an inline fragment on "Parrot" or "Wolf"? (1:12)""");

    [Fact]
    public void A_field_of_an_interface_on_a_union_suggests_the_interface_first() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ resident { name } }""",
        """Cannot query field "name" on type "Resident". Did you mean to use an inline fragment on "Named", "Animal", "Parrot", or "Wolf"? (1:14)""");

    [Fact]
    public void A_meta_field_below_the_root_is_reported() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ wolf { __schema { description } } }""",
        """Cannot query field "__schema" on type "Wolf". (1:10)""");

    [Fact]
    public void An_unknown_field_on_an_unknown_type_is_left_to_other_rules() => RuleCheck.Expect<FieldsOnCorrectTypeRule>(
        """{ animal { ... on Zebra { stripes } } }""");
}
