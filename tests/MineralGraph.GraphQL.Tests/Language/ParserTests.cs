using MineralGraph.GraphQL.Language;

namespace MineralGraph.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("\"\\u00e9\\u{1F600}\\uD83D\\uDE00\\n\\/\"", "é😀😀\n/")]
    [InlineData("\"\"\"\n    one\n      two\n\n    three\n  \"\"\"", "one\n  two\n\nthree")]
    [InlineData("\"\"\"say \\\"\"\"\"\"\"", "say \"\"\"")]
    [InlineData("\"\"\"first\n      second\r\n      third\"\"\"", "first\nsecond\nthird")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"", "")]
    [InlineData("\"# no comment, 书\"", "# no comment, 书")]
    public void Strings_mean_what_the_specification_says(string literal, string value) =>
        Assert.Equal(value, Assert.IsType<ValueNode.Text>(Parser.ParseConstant(literal)).Value);

    [Fact]
    public void Commas_comments_and_the_byte_order_mark_are_ignored()
    {
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse("\uFEFF# a comment\n{,,a # another 书\n,b}", ParserLimits.Trusted));
        Assert.Equal("{\n  a\n  b\n}", Printer.Print(parsed.Document));
        Assert.Equal(4, parsed.Tokens);
    }

    [Fact]
    public void Nodes_know_their_places()
    {
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse("{\r\n  a: b(c: [1,\n   $d])\n}", ParserLimits.Trusted));
        var field = Assert.IsType<Selection.Field>(Assert.IsType<Definition.Operation>(parsed.Document.Definitions[0]).Selections.Items[0]);
        var list = Assert.IsType<ValueNode.List>(field.Arguments[0].Value);
        Assert.Equal(new SourceLocation(2, 3), field.Location);
        Assert.Equal(new SourceLocation(2, 6), field.Name.Location);
        Assert.Equal(new SourceLocation(2, 11), list.Location);
        Assert.Equal(new SourceLocation(3, 4), list.Items[1].Location);
    }

    [Fact]
    public void Keywords_are_names_elsewhere()
    {
        var parsed = Assert.IsType<ParseResult.Parsed>(Parser.Parse("query query { on: type fragment(input: enum) { true null } }", ParserLimits.Trusted));
        Assert.Equal("query query {\n  on: type\n  fragment(input: enum) {\n    true\n    null\n  }\n}", Printer.Print(parsed.Document));
    }

    [Fact]
    public void The_token_limit_ends_the_work_at_the_limit()
    {
        var refused = Assert.IsType<ParseResult.Refused>(Parser.Parse($"{{ {string.Concat(Enumerable.Repeat("a ", 100_000))} }}", new ParserLimits(50, 256)));
        Assert.Equal("Syntax Error: Document contains more than 50 tokens. Parsing aborted. (1:101)", refused.Error.ToString());
        Assert.Equal(ErrorCodes.TooManyTokens, refused.Error.Code);
        Assert.Equal(51, refused.Tokens);
    }

    [Theory]
    [InlineData("{a", "{ a")]
    [InlineData("[", "{ a(b: ")]
    [InlineData("{a:", "{ a(b: ")]
    [InlineData("[", "query($a: ")]
    public void Nesting_ends_the_work_at_the_limit(string repeated, string start)
    {
        var refused = Assert.IsType<ParseResult.Refused>(Parser.Parse(start + string.Concat(Enumerable.Repeat(repeated, 100_000)), ParserLimits.Trusted));
        Assert.StartsWith("The document nests more than 256 levels deep", refused.Error.Message, StringComparison.Ordinal);
        Assert.Equal(ErrorCodes.TooDeep, refused.Error.Code);
        Assert.InRange(refused.Tokens, 257, 1_000);
    }
}
