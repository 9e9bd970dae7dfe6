using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

public sealed class ParserErrorTests
{
    [Fact]
    public void An_empty_document_is_refused() => Refuses(
        "",
        "Syntax Error: Unexpected <EOF>. (1:1)");

    [Fact]
    public void An_empty_selection_is_refused() => Refuses(
        "{ a { } }",
        "Syntax Error: Expected Name, found \"}\". (1:7)");

    [Fact]
    public void A_missing_brace_is_refused() => Refuses(
        "{ a",
        "Syntax Error: Expected Name, found <EOF>. (1:4)");

    [Fact]
    public void A_stray_token_is_refused() => Refuses(
        "{ a } }",
        "Syntax Error: Unexpected \"}\". (1:7)");

    [Fact]
    public void An_unknown_keyword_is_refused() => Refuses(
        "notAnOperation Foo { a }",
        "Syntax Error: Unexpected Name \"notAnOperation\". (1:1)");

    [Fact]
    public void A_bare_ellipsis_is_refused() => Refuses(
        "{ ... }",
        "Syntax Error: Expected \"{\", found \"}\". (1:7)");

    [Fact]
    public void A_fragment_without_condition_is_refused() => Refuses(
        "{ ...A } fragment A { b }",
        "Syntax Error: Expected \"on\", found \"{\". (1:21)");

    [Fact]
    public void A_fragment_may_not_be_called_on() => Refuses(
        "fragment on on A { b }",
        "Syntax Error: Unexpected Name \"on\". (1:10)");

    [Fact]
    public void A_spread_may_not_be_of_on() => Refuses(
        "{ ...on }",
        "Syntax Error: Expected Name, found \"}\". (1:9)");

    [Fact]
    public void A_variable_in_a_default_is_refused() => Refuses(
        "query Q($a: T = { x: { y: $b } }) { f }",
        "Syntax Error: Unexpected variable \"$b\" in constant value. (1:27)");

    [Fact]
    public void A_dollar_alone_in_a_default_is_refused() => Refuses(
        "query Q($a: T = $1) { f }",
        "Syntax Error: Unexpected \"$\". (1:17)");

    [Fact]
    public void An_argument_without_value_is_refused() => Refuses(
        "{ a(b:) }",
        "Syntax Error: Unexpected \")\". (1:7)");

    [Fact]
    public void Empty_arguments_are_refused() => Refuses(
        "{ a() }",
        "Syntax Error: Expected Name, found \")\". (1:5)");

    [Fact]
    public void A_missing_colon_is_refused() => Refuses(
        "{ a(b 1) }",
        "Syntax Error: Expected \":\", found Int \"1\". (1:7)");

    [Fact]
    public void A_lone_question_mark_is_refused() => Refuses(
        "{ a ? }",
        "Syntax Error: Unexpected character: \"?\". (1:5)");

    [Fact]
    public void A_single_quote_is_refused() => Refuses(
        "{ a(b: 'c') }",
        "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")? (1:8)");

    [Fact]
    public void Two_dots_are_refused() => Refuses(
        "{ ..a }",
        "Syntax Error: Unexpected \"..\", did you mean \"...\"? (1:3)");

    [Fact]
    public void One_dot_is_refused() => Refuses(
        "{ a(b: .) }",
        "Syntax Error: Unexpected character: \".\". (1:8)");

    [Fact]
    public void A_number_that_begins_with_a_dot_is_refused() => Refuses(
        "{ a(b: .12) }",
        "Syntax Error: Invalid number, expected digit before \".\", did you mean \"0.12\"? (1:8)");

    [Fact]
    public void A_number_with_a_leading_zero_is_refused() => Refuses(
        "{ a(b: 007) }",
        "Syntax Error: Invalid number, unexpected digit after 0: \"0\". (1:9)");

    [Fact]
    public void A_number_without_digits_after_the_point_is_refused() => Refuses(
        "{ a(b: 1.) }",
        "Syntax Error: Invalid number, expected digit but got: \")\". (1:10)");

    [Fact]
    public void A_number_with_two_points_is_refused() => Refuses(
        "{ a(b: 1.2.3) }",
        "Syntax Error: Invalid number, expected digit but got: \".\". (1:11)");

    [Fact]
    public void A_number_with_an_empty_exponent_is_refused() => Refuses(
        "{ a(b: 1e) }",
        "Syntax Error: Invalid number, expected digit but got: \")\". (1:10)");

    [Fact]
    public void A_minus_alone_is_refused() => Refuses(
        "{ a(b: -) }",
        "Syntax Error: Invalid number, expected digit but got: \")\". (1:9)");

    [Fact]
    public void A_number_run_into_a_name_is_refused() => Refuses(
        "{ a(b: 12abc) }",
        "Syntax Error: Invalid number, expected digit but got: \"a\". (1:10)");

    [Fact]
    public void A_number_at_the_end_is_refused() => Refuses(
        "{ a(b: 1.",
        "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:10)");

    [Fact]
    public void An_open_string_is_refused() => Refuses(
        "{ a(b: \"c",
        "Syntax Error: Unterminated string. (1:10)");

    [Fact]
    public void A_line_end_within_a_string_is_refused() => Refuses(
        "{ a(b: \"c\n\") }",
        "Syntax Error: Unterminated string. (1:10)");

    [Fact]
    public void An_unknown_escape_is_refused() => Refuses(
        "{ a(b: \"\\z\") }",
        "Syntax Error: Invalid character escape sequence: \"\\z\". (1:9)");

    [Fact]
    public void A_short_unicode_escape_is_refused() => Refuses(
        "{ a(b: \"\\u12\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u12\")\". (1:9)");

    [Fact]
    public void A_wrong_unicode_escape_is_refused() => Refuses(
        "{ a(b: \"\\u1xyz\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u1xyz\". (1:9)");

    [Fact]
    public void A_lone_surrogate_escape_is_refused() => Refuses(
        "{ a(b: \"\\uD800\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\uD800\". (1:9)");

    [Fact]
    public void A_wrong_pair_of_surrogates_is_refused() => Refuses(
        "{ a(b: \"\\uD83D\\u0041\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\". (1:9)");

    [Fact]
    public void An_empty_braced_escape_is_refused() => Refuses(
        "{ a(b: \"\\u{}\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u{}\". (1:9)");

    [Fact]
    public void A_braced_escape_beyond_unicode_is_refused() => Refuses(
        "{ a(b: \"\\u{110000}\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\". (1:9)");

    [Fact]
    public void A_braced_escape_of_a_surrogate_is_refused() => Refuses(
        "{ a(b: \"\\u{D83D}\") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u{D83D}\". (1:9)");

    [Fact]
    public void An_open_braced_escape_is_refused() => Refuses(
        "{ a(b: \"\\u{12 \") }",
        "Syntax Error: Invalid Unicode escape sequence: \"\\u{12 \". (1:9)");

    [Fact]
    public void An_open_block_string_is_refused() => Refuses(
        "{ a(b: \"\"\"c\n",
        "Syntax Error: Unterminated string. (2:1)");

    [Fact]
    public void A_character_beyond_ascii_outside_strings_is_refused() => Refuses(
        "{ \u4e66 }",
        "Syntax Error: Unexpected character: U+4E66. (1:3)");

    [Fact]
    public void A_character_beyond_the_basic_plane_is_refused() => Refuses(
        "{ \ud83d\ude00 }",
        "Syntax Error: Unexpected character: U+1F600. (1:3)");

    [Fact]
    public void A_control_character_is_shown_by_number() => Refuses(
        "{ \u0007 }",
        "Syntax Error: Unexpected character: U+0007. (1:3)");

    [Fact]
    public void A_place_counts_lines_and_columns() => Refuses(
        "{\n  a\r\n  b(c: )\r}",
        "Syntax Error: Unexpected \")\". (3:8)");

    [Fact]
    public void A_description_before_a_shorthand_query_is_refused() => Refuses(
        "\"d\" { a }",
        "Syntax Error: Unexpected description, descriptions are not supported on shorthand queries. (1:1)");

    [Fact]
    public void A_description_before_an_extension_is_refused() => Refuses(
        "\"d\" extend type A { b: C }",
        "Syntax Error: Unexpected description, only GraphQL definitions support descriptions. (1:1)");

    [Fact]
    public void An_extension_of_nothing_is_refused() => Refuses(
        "extend type A",
        "Syntax Error: Unexpected <EOF>. (1:14)");

    [Fact]
    public void An_extension_of_an_unknown_kind_is_refused() => Refuses(
        "extend kind A",
        "Syntax Error: Unexpected Name \"kind\". (1:8)");

    [Fact]
    public void A_reserved_enum_value_is_refused() => Refuses(
        "enum E { true }",
        "Syntax Error: Name \"true\" is reserved and cannot be used for an enum value. (1:10)");

    [Fact]
    public void An_unknown_directive_location_is_refused() => Refuses(
        "directive @d on FIELD | NOWHERE",
        "Syntax Error: Unexpected Name \"NOWHERE\". (1:25)");

    [Fact]
    public void An_empty_type_body_is_refused() => Refuses(
        "type A { }",
        "Syntax Error: Expected Name, found \"}\". (1:10)");

    [Fact]
    public void A_union_without_members_after_the_sign_is_refused() => Refuses(
        "union U =",
        "Syntax Error: Expected Name, found <EOF>. (1:10)");

    [Fact]
    public void A_schema_of_an_unknown_operation_is_refused() => Refuses(
        "schema { ask: Query }",
        "Syntax Error: Unexpected Name \"ask\". (1:10)");

    [Fact]
    public void A_field_definition_without_type_is_refused() => Refuses(
        "type A { b }",
        "Syntax Error: Expected \":\", found \"}\". (1:12)");

    [Fact]
    public void A_type_with_two_bangs_is_refused() => Refuses(
        "type A { b: C!! }",
        "Syntax Error: Expected Name, found \"!\". (1:15)");

    private static void Refuses(string text, string message)
    {
        var refused = Assert.IsType<ParseResult.Refused>(Parser.Parse(text, ParserLimits.Trusted));
        Assert.Equal(message, refused.Error.ToString());
        Assert.Equal(ErrorCodes.Syntax, refused.Error.Code);
    }
}
