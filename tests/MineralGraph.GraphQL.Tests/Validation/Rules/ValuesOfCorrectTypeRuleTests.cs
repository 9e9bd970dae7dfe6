using MineralGraph.GraphQL.Validation.Rules;

namespace MineralGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Fitting_values_pass() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ count(int: 1, float: 1, bool: true, text: "a", id: 1, kind: WOLF, kinds: WOLF, when: { hour: 1, again: { hour: 2, days: "a" } }, any: { x: [1, FOO] }, list: [1, null]) }""");

    [Fact]
    public void An_int_is_no_other_number() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(int: 1.0) b: count(int: "1") c: count(int: 9999999999) d: count(int: true) e: count(int: WOLF) f: count(int: [1]) }""",
        """Int cannot represent non-integer value: 1.0 (1:17)""",
        """Int cannot represent non-integer value: "1" (1:36)""",
        """Int cannot represent non 32-bit signed integer value: 9999999999 (1:55)""",
        """Int cannot represent non-integer value: true (1:81)""",
        """Int cannot represent non-integer value: WOLF (1:101)""",
        """Int cannot represent non-integer value: [1] (1:121)""");

    [Fact]
    public void A_float_is_a_number() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(float: "1") b: count(float: true) c: count(float: {}) d: count(float: 1e5) e: count(float: BAR) }""",
        """Float cannot represent non numeric value: "1" (1:19)""",
        """Float cannot represent non numeric value: true (1:40)""",
        """Float cannot represent non numeric value: {  } (1:62)""",
        """Float cannot represent non numeric value: BAR (1:103)""");

    [Fact]
    public void A_string_is_quoted() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(text: 1) b: count(text: 1.5) c: count(text: true) d: count(text: bare) }""",
        """String cannot represent a non string value: 1 (1:18)""",
        """String cannot represent a non string value: 1.5 (1:36)""",
        """String cannot represent a non string value: true (1:56)""",
        """String cannot represent a non string value: bare (1:77)""");

    [Fact]
    public void A_boolean_is_true_or_false() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(bool: 1) b: count(bool: "true") c: count(bool: TRUE) }""",
        """Boolean cannot represent a non boolean value: 1 (1:18)""",
        """Boolean cannot represent a non boolean value: "true" (1:36)""",
        """Boolean cannot represent a non boolean value: TRUE (1:59)""");

    [Fact]
    public void An_id_is_a_string_or_an_integer() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(id: 1.5) b: count(id: true) c: count(id: X) d: count(id: 123456789012345678901234567890) }""",
        """ID cannot represent a non-string and non-integer value: 1.5 (1:16)""",
        """ID cannot represent a non-string and non-integer value: true (1:34)""",
        """ID cannot represent a non-string and non-integer value: X (1:53)""");

    [Fact]
    public void An_enum_value_is_one_of_the_names() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(kind: "WOLF") b: count(kind: 1) c: count(kind: wolf) d: count(kind: BEAR) e: count(kind: "PAROT") }""",
        """Enum "Kind" cannot represent non-enum value: "WOLF". Did you mean the enum value "WOLF"? (1:18)""",
        """Enum "Kind" cannot represent non-enum value: 1. (1:41)""",
        """Value "wolf" does not exist in "Kind" enum. Did you mean the enum value "WOLF"? (1:59)""",
        """Value "BEAR" does not exist in "Kind" enum. (1:80)""",
        """Enum "Kind" cannot represent non-enum value: "PAROT". Did you mean the enum value "PARROT"? (1:101)""");

    [Fact]
    public void Null_does_not_fit_a_non_null_place() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(must: null) b: count(kinds: [WOLF, null]) c: count(when: { hour: null }) }""",
        """Expected value of non-null type "Int!" not to be null. (1:18)""",
        """Expected value of non-null type "Kind!" not to be null. (1:47)""",
        """Expected value of non-null type "Int!" not to be null. (1:77)""");

    [Fact]
    public void List_items_are_each_checked() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ count(list: [1, "two", 3.5], kinds: [WOLF, "PARROT"]) }""",
        """Int cannot represent non-integer value: "two" (1:19)""",
        """Int cannot represent non-integer value: 3.5 (1:26)""",
        """Enum "Kind" cannot represent non-enum value: "PARROT". Did you mean the enum value "PARROT"? (1:46)""");

    [Fact]
    public void An_input_object_has_its_fields_and_no_others() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: count(when: 3) b: count(when: {}) c: count(when: { hour: 1, minut: 2 }) d: count(when: { hour: 1, nothing: 2 }) e: count(when: [{ hour: 1 }]) }""",
        """Expected value of type "When" to be an object, found: 3. (1:18)""",
        """Expected value of type "When" to include required field "hour", found: {  }. (1:36)""",
        """Expected value of type "When" not to include unknown field "minut". Did you mean "minute"? Found: { hour: 1, minut: 2 }. (1:66)""",
        """Expected value of type "When" not to include unknown field "nothing", found: { hour: 1, nothing: 2 }. (1:104)""",
        """Expected value of type "When" to be an object, found: [{ hour: 1 }]. (1:133)""");

    [Fact]
    public void Faults_deep_inside_are_reported_where_they_are() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ count(when: { hour: 1, again: { hour: "x", days: [1] } }) }""",
        """Int cannot represent non-integer value: "x" (1:41)""",
        """String cannot represent a non string value: 1 (1:53)""");

    [Fact]
    public void Exactly_one_field_of_a_oneof_object_is_given() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ a: keeper(pick: {}) { age } b: keeper(pick: { id: 1, name: "a" }) { age } c: keeper(pick: { id: null }) { age } d: keeper(pick: { id: 1 }) { age } e: keeper(pick: { idd: 1 }) { age } }""",
        """Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:19)""",
        """Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:47)""",
        """Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:93)""",
        """Expected value of type "Pick" not to include unknown field "idd". Did you mean "id"? Found: { idd: 1 }. (1:168)""",
        """Within OneOf Input Object type "Pick", exactly one field must be specified, and the value for that field must be non-null. (1:166)""");

    [Fact]
    public void Defaults_of_variables_are_checked() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """query($a: Int = "x", $b: When = { hour: 1.5 }, $c: Int! = null, $d: [Kind!] = [BEAR]) { count(int: $a) }""",
        """Int cannot represent non-integer value: "x" (1:17)""",
        """Int cannot represent non-integer value: 1.5 (1:41)""",
        """Expected value of non-null type "Int!" not to be null. (1:59)""",
        """Value "BEAR" does not exist in "Kind" enum. (1:80)""");

    [Fact]
    public void Arguments_of_directives_are_checked() => RuleCheck.Expect<ValuesOfCorrectTypeRule>(
        """{ wolf @skip(if: "yes") { legs @note(text: 1, level: "a") } }""",
        """Boolean cannot represent a non boolean value: "yes" (1:18)""",
        """String cannot represent a non string value: 1 (1:44)""",
        """Int cannot represent non-integer value: "a" (1:54)""");
}
