using MineralGraph.GraphQL.Types;

namespace MineralGraph.GraphQL.Tests.Types;

public sealed class SchemaCheckTests
{
    [Fact]
    public void A_schema_needs_a_query_type() => Reports(
        """type A { b: Int }""",
        """Query root type must be provided.""");

    [Fact]
    public void A_root_type_is_an_object() => Reports(
        """input Query { a: Int }""",
        """Query root type must be Object type, it cannot be Query. (1:1)""");

    [Fact]
    public void A_named_root_type_is_an_object() => Reports(
        """schema { query: Q mutation: E } type Q { a: Int } enum E { A }""",
        """Mutation root type must be Object type if provided, it cannot be E. (1:29)""");

    [Fact]
    public void Root_types_differ() => Reports(
        """schema { query: Q mutation: Q } type Q { a: Int }""",
        """All root types must be different, "Q" type is used as query and mutation root types. (1:17, 1:29)""");

    [Fact]
    public void A_root_is_named_once() => Reports(
        """schema { query: Q query: R } type Q { a: Int } type R { a: Int }""",
        """There can be only one query type in schema. (1:10, 1:19)""");

    [Fact]
    public void There_is_one_schema_definition() => Reports(
        """schema { query: Q } schema { query: Q } type Q { a: Int }""",
        """Must provide only one schema definition. (1:21)""",
        """There can be only one query type in schema. (1:10, 1:30)""");

    [Fact]
    public void A_type_is_defined_once() => Reports(
        """type Query { a: Int } type Query { b: Int }""",
        """There can be only one type named "Query". (1:6, 1:28)""");

    [Fact]
    public void A_field_is_defined_once() => Reports(
        """type Query { a: Int a: String }""",
        """Field "Query.a" can only be defined once. (1:14, 1:21)""");

    [Fact]
    public void A_field_of_an_extension_is_new() => Reports(
        """type Query { a: Int } extend type Query { a: String }""",
        """Field "Query.a" can only be defined once. (1:14, 1:43)""");

    [Fact]
    public void An_argument_is_defined_once() => Reports(
        """type Query { a(b: Int, b: Int): Int }""",
        """Argument "Query.a(b:)" can only be defined once. (1:16, 1:24)""");

    [Fact]
    public void An_enum_value_is_defined_once() => Reports(
        """type Query { a: E } enum E { A B A }""",
        """Enum value "E.A" can only be defined once. (1:30, 1:34)""");

    [Fact]
    public void A_directive_is_defined_once() => Reports(
        """type Query { a: Int } directive @d on FIELD directive @d on FIELD""",
        """There can be only one directive named "@d". (1:34, 1:56)""");

    [Fact]
    public void An_unknown_type_is_named_with_the_nearest() => Reports(
        """type Query { a: Itn, b: [Books!] } type Book { a: Int }""",
        """Unknown type "Itn". Did you mean "Int" or "ID"? (1:17)""",
        """Unknown type "Books". Did you mean "Book"? (1:26)""");

    [Fact]
    public void An_unknown_type_is_not_extended() => Reports(
        """type Query { a: Int } extend type Qeury { b: Int }""",
        """Cannot extend type "Qeury" because it is not defined. Did you mean "Query"? (1:35)""");

    [Fact]
    public void An_extension_has_the_kind_of_its_type() => Reports(
        """type Query { a: Int } extend input Query { b: Int }""",
        """Cannot extend non-input object type "Query". (1:1, 1:23)""");

    [Fact]
    public void An_unknown_directive_is_reported() => Reports(
        """type Query { a: Int @nope }""",
        """Unknown directive "@nope". (1:21)""");

    [Fact]
    public void A_misplaced_directive_is_reported() => Reports(
        """type Query @deprecated { a: Int }""",
        """Directive "@deprecated" may not be used on OBJECT. (1:12)""");

    [Fact]
    public void A_directive_is_used_once() => Reports(
        """type Query { a: Int @deprecated @deprecated }""",
        """The directive "@deprecated" can only be used once at this location. (1:21, 1:33)""");

    [Fact]
    public void An_unknown_argument_of_a_directive_is_reported() => Reports(
        """type Query { a: Int @deprecated(reasons: "x") }""",
        """Unknown argument "reasons" on directive "@deprecated". Did you mean "reason"? (1:33)""");

    [Fact]
    public void A_missing_argument_of_a_directive_is_reported() => Reports(
        """type Query { a: S } scalar S @specifiedBy""",
        """Argument "@specifiedBy(url:)" of type "String!" is required, but it was not provided. (1:30)""");

    [Fact]
    public void Names_that_begin_with_two_underscores_are_reserved() => Reports(
        """type Query { __a: Int }""",
        """Name "__a" must not begin with "__", which is reserved by GraphQL introspection. (1:14)""");

    [Fact]
    public void A_type_name_that_begins_with_two_underscores_is_reserved() => Reports(
        """type Query { a: __T } type __T { b: Int }""",
        """Name "__T" must not begin with "__", which is reserved by GraphQL introspection. (1:23)""");

    [Fact]
    public void A_type_has_fields() => Reports(
        """type Query { a: A } type A""",
        """Type A must define one or more fields. (1:21)""");

    [Fact]
    public void An_enum_has_values() => Reports(
        """type Query { a: E } enum E""",
        """Enum type E must define one or more values. (1:21)""");

    [Fact]
    public void A_union_has_members() => Reports(
        """type Query { a: U } union U""",
        """Union type U must define one or more member types. (1:21)""");

    [Fact]
    public void An_input_object_has_fields() => Reports(
        """type Query { a(b: I): Int } input I""",
        """Input Object type I must define one or more fields. (1:29)""");

    [Fact]
    public void A_field_is_of_output_type() => Reports(
        """type Query { a: I } input I { b: Int }""",
        """The type of Query.a must be Output Type but got: I. (1:17)""");

    [Fact]
    public void An_argument_is_of_input_type() => Reports(
        """type Query { a(b: Query): Int }""",
        """The type of Query.a(b:) must be Input Type but got: Query. (1:19)""");

    [Fact]
    public void An_input_field_is_of_input_type() => Reports(
        """type Query { a(b: I): Int } input I { c: Query }""",
        """The type of I.c must be Input Type but got: Query. (1:42)""");

    [Fact]
    public void A_union_has_objects_only() => Reports(
        """type Query { a: U } union U = Query | E enum E { A }""",
        """Union type U can only include Object types, it cannot include E. (1:39)""");

    [Fact]
    public void A_union_has_a_member_once() => Reports(
        """type Query { a: U } union U = Query | Query""",
        """Union type U can only include type Query once. (1:31, 1:39)""");

    [Fact]
    public void Only_interfaces_are_implemented() => Reports(
        """type Query implements A { b: Int } type A { b: Int }""",
        """Type Query must only implement Interface types, it cannot implement A. (1:23)""");

    [Fact]
    public void An_interface_is_implemented_once() => Reports(
        """type Query implements A & A { b: Int } interface A { b: Int }""",
        """Type Query can only implement A once. (1:23, 1:27)""");

    [Fact]
    public void An_interface_does_not_implement_itself() => Reports(
        """type Query { b: A } interface A implements A { b: Int }""",
        """Type A cannot implement itself because it would create a circular reference. (1:44)""");

    [Fact]
    public void Interfaces_do_not_implement_each_other() => Reports(
        """type Query { b: A } interface A implements B { b: Int } interface B implements A { b: Int }""",
        """Type A cannot implement B because it would create a circular reference. (1:80, 1:44)""",
        """Type B cannot implement A because it would create a circular reference. (1:44, 1:80)""");

    [Fact]
    public void An_interface_of_an_interface_is_implemented_too() => Reports(
        """type Query implements A { b: Int } interface A implements B { b: Int } interface B { b: Int }""",
        """Type Query must implement B because it is implemented by A. (1:59, 1:23)""");

    [Fact]
    public void A_field_of_the_interface_is_there() => Reports(
        """type Query implements A { c: Int } interface A { b: Int }""",
        """Interface field A.b expected but Query does not provide it. (1:50, 1:1)""");

    [Fact]
    public void A_field_fits_its_interface() => Reports(
        """type Query implements A { b: String } interface A { b: Int }""",
        """Interface field A.b expects type Int but Query.b is type String. (1:56, 1:30)""");

    [Fact]
    public void A_narrower_field_fits_its_interface() => Reports(
        """type Query implements A { b: Query! c: [Query!]! } interface A { b: A c: [A] }""");

    [Fact]
    public void An_argument_of_the_interface_is_there() => Reports(
        """type Query implements A { b: Int } interface A { b(c: Int): Int }""",
        """Interface field argument A.b(c:) expected but Query.b does not provide it. (1:52, 1:27)""");

    [Fact]
    public void An_argument_fits_its_interface() => Reports(
        """type Query implements A { b(c: Int!): Int } interface A { b(c: Int): Int }""",
        """Interface field argument A.b(c:) expects type Int but Query.b(c:) is type Int!. (1:64, 1:32)""");

    [Fact]
    public void A_further_argument_is_optional() => Reports(
        """type Query implements A { b(c: Int!): Int } interface A { b: Int }""",
        """Argument "Query.b(c:)" must not be required type "Int!" if not provided by the Interface field "A.b". (1:29, 1:59)""");

    [Fact]
    public void A_field_is_deprecated_only_where_its_interface_is() => Reports(
        """type Query implements A { b: Int @deprecated } interface A { b: Int }""",
        """Interface field A.b is not deprecated, so implementation field Query.b must not be deprecated. (1:34, 1:30)""");

    [Fact]
    public void A_required_argument_is_not_deprecated() => Reports(
        """type Query { a(b: Int! @deprecated): Int }""",
        """Required argument Query.a(b:) cannot be deprecated. (1:24, 1:19)""");

    [Fact]
    public void A_required_input_field_is_not_deprecated() => Reports(
        """type Query { a(b: I): Int } input I { c: Int! @deprecated d: Int }""",
        """Required input field I.c cannot be deprecated. (1:47, 1:42)""");

    [Fact]
    public void A_default_fits_its_type() => Reports(
        """type Query { a(b: Int = "x", c: I = { d: [1, "y"] }): Int } input I { d: [Int] }""",
        """Query.a(b:) has invalid default value: Int cannot represent non-integer value: "x" (1:25)""",
        """Query.a(c:) has invalid default value at .d[1]: Int cannot represent non-integer value: "y" (1:46)""");

    [Fact]
    public void An_input_object_does_not_require_itself() => Reports(
        """type Query { a(b: I): Int } input I { c: I! }""",
        """Input Object I cannot be provided a finite value because it references itself through fields: I.c. (1:39)""");

    [Fact]
    public void Input_objects_do_not_require_each_other() => Reports(
        """type Query { a(b: I): Int } input I { c: J! } input J { d: I! }""",
        """Input Object I cannot be provided a finite value because it references itself through fields: I.c, J.d. (1:39, 1:57)""");

    [Fact]
    public void A_default_does_not_need_itself() => Reports(
        """type Query { a(b: I): Int } input I { c: I = {} }""",
        """Invalid circular reference. The default value of Input Object field I.c references itself. (1:46)""");

    [Fact]
    public void Defaults_do_not_need_each_other() => Reports(
        """type Query { a(b: I): Int } input I { c: J = {} } input J { d: I = {} }""",
        """Invalid circular reference. The default value of Input Object field I.c references itself via the default values of: J.d. (1:46, 1:68)""");

    [Fact]
    public void A_oneof_field_is_nullable_without_default() => Reports(
        """type Query { a(b: I): Int } input I @oneOf { c: Int! d: Int = 1 }""",
        """OneOf input field I.c must be nullable. (1:49)""",
        """OneOf input field I.d cannot have a default value. (1:54)""");

    private static void Reports(string sdl, params string[] messages)
    {
        GraphQLSchema.TryParse(sdl, [], out var schema, out var errors);
        Assert.Equal(messages, errors.Select(error => error.ToString()));
        Assert.Equal(messages.Length == 0, schema is not null);
        Assert.All(errors, error => Assert.Equal(ErrorCodes.SchemaDefinition, error.Code));
    }
}
