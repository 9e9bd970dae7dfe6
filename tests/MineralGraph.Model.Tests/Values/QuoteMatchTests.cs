using MineralGraph.Model.Storage;

namespace MineralGraph.Model.Tests.Values;

public sealed class QuoteMatchTests
{
    [Theory]
    [InlineData("Bayer liquor", new[] { "bayer", "liquor" })]
    [InlineData("as ore", new[] { "as ore" })]
    [InlineData(" 锌 ", new[] { "锌" })]
    [InlineData("  ", new string[0])]
    public void Words_are_looked_for_one_by_one_unless_one_is_too_short_to_say_anything_alone(string text, string[] parts) => Assert.Equal(parts, QuoteMatch.Parts(text));

    [Theory]
    [InlineData("Gallium from bauxite", "gallium", 0.35)]
    [InlineData("Gallium from bauxite", "bauxite gallium", 0.7)]
    [InlineData("铝土矿伴生镓", "铝土矿", 0.5)]
    [InlineData("𠮷矿石", "𠮷矿石", 0.99)]
    public void The_more_of_a_quote_the_words_cover_the_better_it_meets_them(string quote, string text, double score) => Assert.Equal(score, QuoteMatch.Score(quote, QuoteMatch.Parts(text)));

    [Fact]
    public void A_quote_that_lacks_a_word_does_not_meet_them() => Assert.Null(QuoteMatch.Score("Gallium from bauxite", QuoteMatch.Parts("gallium coal")));
}
