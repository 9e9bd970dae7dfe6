using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void A_shorthand_query_stays_one() => Prints(
        "query { a }",
        """"
        {
          a
        }
        """");

    [Fact]
    public void A_named_query_with_everything() => Prints(
        "query Q($a:[Int!]!=[1,2] @x,$b:T={k:\"v\",n:null}) @y(z:$a) { r: f(a:$a,b:{c:[E,true,1.5e3]}) @skip(if:false) { ...F ... on T @inc { g } ... { h } } } fragment F on T @u { i }",
        """"
        query Q($a: [Int!]! = [1, 2] @x, $b: T = { k: "v", n: null }) @y(z: $a) {
          r: f(a: $a, b: { c: [E, true, 1.5e3] }) @skip(if: false) {
            ...F
            ... on T @inc {
              g
            }
            ... {
              h
            }
          }
        }

        fragment F on T @u {
          i
        }
        """");

    [Fact]
    public void An_unnamed_query_with_variables() => Prints(
        "query ($a: Int) { f(a: $a) }",
        """"
        query ($a: Int) {
          f(a: $a)
        }
        """");

    [Fact]
    public void A_mutation_and_a_subscription() => Prints(
        "mutation { a } subscription S { b }",
        """"
        mutation {
          a
        }

        subscription S {
          b
        }
        """");

    [Fact]
    public void Long_arguments_are_broken() => Prints(
        "{ f(argumentNumberOne: \"aaaaaaaaaaaaaaaaaaaaaaaa\", argumentNumberTwo: \"bbbbbbbbbbbbbbbbbbbbbbbbb\") { g } }",
        """"
        {
          f(
            argumentNumberOne: "aaaaaaaaaaaaaaaaaaaaaaaa"
            argumentNumberTwo: "bbbbbbbbbbbbbbbbbbbbbbbbb"
          ) {
            g
          }
        }
        """");

    [Fact]
    public void Long_lists_and_objects_are_broken() => Prints(
        "{ f(a: [\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"], b: { cccccccccccccccccccccc: \"cccccccccccccccccccccccccc\", dddddddddddddddddddd: \"ddddddddddddd\" }) }",
        """"
        {
          f(
            a: [
              "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            ]
            b: {
              cccccccccccccccccccccc: "cccccccccccccccccccccccccc"
              dddddddddddddddddddd: "ddddddddddddd"
            }
          )
        }
        """");

    [Fact]
    public void Strings_are_escaped() => Prints(
        "{ f(a: \"q\\\"b\\\\n\\n\\t\\u0007\\u00e9\\u{1F600}\") }",
        """"
        {
          f(a: "q\"b\\n\n\t\u0007é😀")
        }
        """");

    [Fact]
    public void Block_strings_keep_their_lines() => Prints(
        "{ f(a: \"\"\"\n  one\n    two\n\n  three \\\"\"\" end\n\"\"\") }",
        """"
        {
          f(a: """
          one
            two
          
          three \""" end
          """)
        }
        """");

    [Fact]
    public void A_short_block_string_stays_on_one_line() => Prints(
        "{ f(a: \"\"\"one\"\"\", b: \"\"\"  two\"\"\") }",
        """"
        {
          f(a: """one""", b: """  two""")
        }
        """");

    [Fact]
    public void A_block_string_that_ends_in_a_quote_is_closed_below() => Prints(
        "{ f(a: \"\"\"a \"b\"\n\"\"\") }",
        """"
        {
          f(a: """
          a "b"
          """)
        }
        """");

    [Fact]
    public void A_schema_with_everything() => Prints(
        "\"The schema.\" schema @a { query: Q mutation: M } extend schema @b { subscription: S } \"d\" scalar D @specifiedBy(url: \"u\") extend scalar D @x type A implements B & C @d { \"field\" f(a: Int = 1 @e, \"b\" b: [Str!]!): T! @deprecated g: T } extend type A implements E { h: I } interface B implements E { f: T } union U @v = | A | B extend union U = C enum E @w { \"one\" ONE TWO @deprecated(reason: \"r\") } input I { a: Int = 1, b: [I!] } directive @d(a: Int) repeatable on FIELD | QUERY directive @e on | OBJECT type Empty",
        """"
        "The schema."
        schema @a {
          query: Q
          mutation: M
        }

        extend schema @b {
          subscription: S
        }

        "d"
        scalar D @specifiedBy(url: "u")

        extend scalar D @x

        type A implements B & C @d {
          "field"
          f(
            a: Int = 1 @e
            "b"
            b: [Str!]!
          ): T! @deprecated
          g: T
        }

        extend type A implements E {
          h: I
        }

        interface B implements E {
          f: T
        }

        union U @v = A | B

        extend union U = C

        enum E @w {
          "one"
          ONE
          TWO @deprecated(reason: "r")
        }

        input I {
          a: Int = 1
          b: [I!]
        }

        directive @d(a: Int) repeatable on FIELD | QUERY

        directive @e on OBJECT

        type Empty
        """");

    [Fact]
    public void Descriptions_of_operations_are_kept() => Prints(
        "\"what it does\" query Q(\"which\" $a: Int) { f(a: $a) } \"what it is\" fragment F on T { g }",
        """"
        "what it does"
        query Q(
        "which"
        $a: Int
        ) {
          f(a: $a)
        }

        "what it is"
        fragment F on T {
          g
        }
        """");

    private static void Prints(string text, string printed)
    {
        var document = Assert.IsType<ParseResult.Parsed>(Parser.Parse(text, ParserLimits.Trusted)).Document;
        Assert.Equal(printed, Printer.Print(document));
        var again = Assert.IsType<ParseResult.Parsed>(Parser.Parse(printed, ParserLimits.Trusted)).Document;
        Assert.Equal(printed, Printer.Print(again));
    }
}
