using System.Text.RegularExpressions;
using FsCheck.Xunit;
using MineralGraph.Ingest.Matching;

namespace MineralGraph.Ingest.Tests.Matching;

/// <summary>A pattern matched in one pass says what a backtracking matcher says.</summary>
public sealed class LinearPatternTests
{
    private static readonly string[] Parts = ["a", "b", "ab", "[ab]", "[^a]", ".", "c", "(a|ab)", "(ab|a|b)", "(?<one>b)", "(?<two>a|bc)", "\\b", "^", "$", " "];
    private static readonly string[] Times = ["", "", "", "?", "??", "+", "+?", "*", "{2}", "{1,3}", "{0,4}?", "{2,}"];

    [Theory]
    [InlineData("(?<from>g[ae])~{0,3}?", "ge~~ga", "0-2:0-2 4-6:4-6")]
    [InlineData("(lead|lead ore)", "lead ore", "0-4:")]
    [InlineData("(lead ore|lead)", "lead ore", "0-8:")]
    [InlineData("(?'from'x|y)+", "xyx", "0-3:2-3")]
    [InlineData(@"\bore\b", "more ore cores", "5-8:")]
    [InlineData(@"\d{2,3}\s?[%\u4e07]", "7% 12 % 345万", "3-7: 8-12:")]
    [InlineData("(矿|矿床|岩)(中|内)", "矿床中，岩内", "0-3: 4-6:")]
    [InlineData("[]x-]", "]-x", "0-1: 1-2: 2-3:")]
    public void The_leftmost_match_is_found_and_the_branch_that_stands_first_is_preferred(string pattern, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', LinearPattern.Of(pattern).Matches(text).Select(match => $"{match.Span.Start}-{match.Span.End}:{(match.Group("from") is { } from ? $"{from.Start}-{from.End}" : "")}")));

    [Property(MaxTest = 2000)]
    public void Any_pattern_matches_where_a_backtracking_matcher_says(byte[] picks, byte[] letters)
    {
        var pattern = string.Concat(picks.Take(12).Select(Part));
        var text = string.Concat(letters.Take(40).Select(letter => "aabbc \n"[letter % 7]));

        Assert.Equal(
            new Regex(pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant).Matches(text).Select(match => (match.Index, match.Length, Place(match.Groups["one"]), Place(match.Groups["two"]))),
            LinearPattern.Of(pattern).Matches(text).Select(match => (match.Index, match.Length, Place(match, "one"), Place(match, "two"))));
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|a)*b")]
    [InlineData("(a*)*[^a]")]
    public void What_ruins_a_backtracking_matcher_takes_one_pass(string pattern) => Assert.False(LinearPattern.Of(pattern + "!").IsIn(new string('a', 20_000)));

    [Theory]
    [InlineData("a(?=b)", "Before \"?=b)\": it looks around.")]
    [InlineData("(a", "Before \"\": a bracket is not closed.")]
    [InlineData("a)", "Before \")\": a bracket closes that was not opened.")]
    [InlineData("*a", "Before \"a\": nothing stands before what says how often it comes.")]
    [InlineData(@"(a)\1", "Before \"\": \\1 is not known.")]
    [InlineData("[a-z-[b]]", "Before \"[b]]\": a class of characters is not closed, or stands within another.")]
    public void What_cannot_be_matched_in_one_pass_is_refused_with_the_place(string pattern, string expected) =>
        Assert.Equal(expected, Assert.Throws<ArgumentException>(() => LinearPattern.Of(pattern)).Message);

    [Fact]
    public void Many_can_use_one_pattern_at_the_same_time()
    {
        var pattern = LinearPattern.Of("(?<name>[a-c]+)x");

        Parallel.For(0, 500, turn => Assert.Equal(turn % 3, pattern.Matches(string.Concat(Enumerable.Repeat("abcx ", turn % 3))).Count));
    }

    private static string Part(byte pick)
    {
        var (part, times) = (Parts[pick % Parts.Length], Times[pick / Parts.Length % Times.Length]);
        return part is "\\b" or "^" or "$" ? part : part.Length > 1 && !part.StartsWith('[') && !part.StartsWith('(') ? $"({part}){times}" : part + times;
    }

    private static (int, int)? Place(Group group) => group.Success ? (group.Index, group.Index + group.Length) : null;

    private static (int, int)? Place(LinearMatch match, string name) => match.Group(name) is { } span ? (span.Start, span.End) : null;
}
