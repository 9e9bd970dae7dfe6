using System.Globalization;

namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Who trades with whom in English, who stands in which place of several, and how far a long list of metals reaches.</summary>
public sealed class EnglishTradeTests
{
    [Theory]
    [InlineData("Chad sent 40 tons of bismuth to smelters in Norway and Togo in 2019.", "exports NO; exports TG")]
    [InlineData("Chad's exports of bismuth to Norway fell.", "exports NO")]
    [InlineData("Chad exported 40 tons of bismuth in 2019, compared to Norway.", "exports")]
    [InlineData("Norway gets its bismuth chiefly from Chad and Togo.", "import_reliance TD; import_reliance TG")]
    [InlineData("Chad supplied 61% of Norwegian imports of bismuth, Togo 19% and Gabon 11%.", "import_reliance GA; import_reliance TD; import_reliance TG")]
    [InlineData("Norway has no mine of bismuth and relies wholly on imports, mainly from Chad.", "import_reliance TD")]
    public void Each_country_traded_with_is_named(string text, string expected) => Assert.Equal(expected, string.Join("; ", Extracting.From(text).Statements
        .Where(statement => statement.Content.Predicate is "exports" or "import_reliance")
        .Select(statement => $"{statement.Content.Predicate} {statement.Content.Qualifiers.Partner?[^2..]}".TrimEnd()).Distinct().Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Chad and Gabon are the first and third largest bismuth producers.", "GA 3; TD 1")]
    [InlineData("Chad, Gabon and Togo are, in descending order, the fourth, fifth and sixth largest bismuth producers.", "GA 5; TD 4; TG 6")]
    [InlineData("Chad is the second-largest bismuth producer outside Norway.", "")]
    public void Places_are_paired_off_with_those_who_hold_them(string text, string expected) => Assert.Equal(expected, string.Join("; ", Extracting.From(text).Statements
        .Where(statement => statement.Content is { Predicate: "production", Quantity: not null })
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.From.Name} {statement.Content.Quantity!.Number}")).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The list of strategic raw materials names bismuth, cobalt, copper, gallium metal, germanium, zorbite sand, manganese for magnets, nickel and tin.", 8)]
    [InlineData("The list of strategic raw materials names bismuth, cobalt, copper and gallium, which tin lacks.", 4)]
    public void A_long_list_of_metals_reaches_past_what_is_unknown(string text, int count) =>
        Assert.Equal(count, Extracting.Said(text).Count(fact => fact.Contains(" regulates ", StringComparison.Ordinal)));
}
