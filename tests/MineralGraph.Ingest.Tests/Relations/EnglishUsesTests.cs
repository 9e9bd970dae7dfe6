namespace MineralGraph.Ingest.Tests.Relations;

/// <summary>Lists of applications in English, read to their ends.</summary>
public sealed class EnglishUsesTests
{
    [Theory]
    [InlineData("Bismuth is used in fuses, in pearl lipsticks, and as ballast.", "fuses|pearl lipsticks|ballast")]
    [InlineData("Bismuth is used in alloys that melt early, and in sprinkler heads.", "alloys|sprinkler heads")]
    [InlineData("Bismuth is used in thermoelectric coolers for camp fridges.", "thermoelectric coolers|camp fridges")]
    [InlineData("Bismuth is used in shot for waterfowl hunting because lead is poisonous to ducks.", "shot|waterfowl hunting")]
    [InlineData("Bismuth is used in shot, and the price of shot has risen.", "shot")]
    [InlineData("Bismuth is used in Japan in bearing shells, among others.", "bearing shells")]
    [InlineData("Bismuth is used in household goods such as lipsticks and fire sprinklers.", "household goods|lipsticks|fire sprinklers")]
    [InlineData("Bismuth is used in household goods (e.g. lipsticks) and fishing sinkers.", "household goods|lipsticks|fishing sinkers")]
    [InlineData("Bismuth is used in diverse products including lipsticks and fishing sinkers.", "lipsticks|fishing sinkers")]
    [InlineData("Bismuth is used in shot and tellurium is used in coolers.", "shot")]
    public void A_list_goes_on_through_separators_and_purposes_and_ends_with_its_verb(string sentence, string uses) =>
        Assert.Equal(uses.Split('|').Order(StringComparer.Ordinal), Uses(sentence, "Bi").Order(StringComparer.Ordinal));

    [Fact]
    public void A_share_belongs_to_what_is_named_first_and_to_no_example_of_it() =>
        Assert.Equal(["batteries = 60", "laptop batteries = -"], Extracting.From("In all, 60% of the cobalt is used in batteries, mainly in laptop batteries.").Statements
            .Where(statement => statement.Content.Predicate == "used_in").Select(statement => $"{statement.Evidence[0].ToWords} = {statement.Content.Quantity?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Uses(string sentence, string commodity) => Extracting.From(sentence).Statements
        .Where(statement => statement.Content.Predicate == "used_in" && statement.Content.From.Name == commodity).Select(statement => statement.Evidence[0].ToWords);
}
