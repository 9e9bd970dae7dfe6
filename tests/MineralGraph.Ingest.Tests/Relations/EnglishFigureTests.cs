using System.Globalization;

namespace MineralGraph.Ingest.Tests.Relations;

public sealed class EnglishFigureTests
{
    [Theory]
    [InlineData("Gabon mined 12,000 tons of cobalt in 2019, 13,500 tons in 2020 and about 14,000 tons in 2021.", "production GA Co 12000 @2019; production GA Co 13500 @2020; production GA Co 14000 @2021")]
    [InlineData("Chad's cobalt reserves rose from 200 tons in 2015 to 270 tons in 2020.", "reserves TD Co 200 @2015; reserves TD Co 270 @2020")]
    [InlineData("Gabon accounts for 60% of world bismuth output, Chad for 20% and Togo for 5%.", "production GA Bi 60; production TD Bi 20; production TG Bi 5")]
    [InlineData("Gabon's output of bismuth rose by 300 tons to 900 tons in 2020.", "production GA Bi 900 @2020")]
    [InlineData("Gabon's output of bismuth grew from 200 tons to 270 tons in 2020.", "production GA Bi 270 @2020")]
    [InlineData("Gabon produced 900 tons of bismuth in 2020, of which 300 tons were exported to Chad.", "exports GA Bi 300; production GA Bi 900 @2020")]
    [InlineData("Gabon, Chad and Togo produced 7,000, 2,200 and 310 tons of antimony, respectively.", "production GA Sb 7000; production TD Sb 2200; production TG Sb 310")]
    [InlineData("Gabon consumes 12% of world bismuth output.", "consumption GA Bi 12")]
    [InlineData("Together, Gabon and Chad had 30% of world bismuth reserves.", "")]
    [InlineData("Gabon's output of bismuth was 40 tons in 2019, 50 tons in 2020 and 12 tons in the third quarter.", "production GA Bi 40 @2019; production GA Bi 50 @2020")]
    [InlineData("Gabon produced 900 tons of bismuth in 2020, up 8.2 percent on 2019.", "production GA Bi 900 @2020")]
    [InlineData("Gabon produced 900 tons of bismuth, 40 tons more than before.", "production GA Bi 900")]
    [InlineData("Gabon remained the world's top bismuth producer with 900 tons in 2020, ahead of Chad (40 tons).", "production GA Bi 1 @2020; production GA Bi 900 @2020; production TD Bi 40 @2020")]
    [InlineData("The Oryx mine holds the world's largest reserve of bismuth, an estimated 900 tons.", "reserves Oryx Bi 900")]
    [InlineData("Miners in Gabon dug up 900 tons of bismuth.", "production GA Bi 900")]
    [InlineData("Gabon's cobalt output fell 4% to 140 tons, while bismuth output rose 6% to 20 tons.", "production GA Bi 20; production GA Co 140")]
    [InlineData("Gabon banned exports of cobalt and says it holds 90 tons of reserves.", "reserves GA Co 90")]
    [InlineData("Gabon expects to produce between 3 million and 4 million tons of cobalt.", "production GA Co 3")]
    public void Each_figure_is_of_the_words_up_to_the_next_pause(string text, string figures) => Assert.Equal(figures, FiguresOf(text));

    [Theory]
    [InlineData("Gabon produced 40 tons of tellurium (Central Survey [CS], 2025a; Okoro and Bell, 2024).", "production GA Te 40")]
    [InlineData("Gabon (40 tons, 2019) produced tellurium.", "production GA Te 40 @2019")]
    public void The_year_of_a_source_is_not_the_year_of_what_it_says(string text, string figures) => Assert.Equal(figures, FiguresOf(text));

    [Theory]
    [InlineData("In 2017, Gabon produced 40 tons of indium. Chad was the leading producer of tellurium.", 2017)]
    [InlineData("In 2017, Gabon produced 40 tons of indium. Chad is the leading producer of tellurium.", null)]
    [InlineData("Gabon produced 40 tons of indium in 2017, compared with 44 tons in 2016. Chad was the leading producer of tellurium.", 2017)]
    public void What_is_told_in_the_past_is_of_the_year_spoken_of(string text, int? year) =>
        Assert.Equal(year, Extracting.From(text).Statements.Single(statement => statement.Content.To?.Name == "Te").Content.Year);

    [Theory]
    [InlineData("The Greenbushes mine in Australia yields 900 tons of osmium.", "格林布什")]
    [InlineData("Australia yields 900 tons of osmium.", "AU")]
    public void What_a_mine_yields_is_not_told_of_the_country_around_it(string text, string holders) => Assert.Equal(holders, string.Join(", ", Extracting.From(text).Statements
        .Where(statement => statement.Content is { Predicate: "production", Quantity: not null }).Select(statement => statement.Content.From.Name)));

    [Theory]
    [InlineData("Gabon wants to raise its cobalt output to 900 tons by 2031, from 300 tons in 2024.", "900 planned; 300 ")]
    [InlineData("Gabon's cobalt output reaches 900 tons in 2031.", "900 forecast")]
    [InlineData("Gabon's cobalt output reached 900 tons in 2021.", "900 ")]
    public void A_year_to_come_is_forecast_and_what_was_before_is_not(string text, string told) => Assert.Equal(told, string.Join("; ", Extracting.From(text).Statements
        .Where(statement => statement.Content is { Predicate: "production", Quantity: not null }).OrderByDescending(statement => statement.Content.Quantity!.Number)
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.Quantity!.Number} {statement.Content.Qualifiers.Modality}"))));

    private static string FiguresOf(string text) => string.Join("; ", Extracting.From(text).Statements.Where(statement => statement.Content.Quantity is not null)
        .Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Content.Predicate} {statement.Content.From.Name} {statement.Content.To?.Name} {statement.Content.Quantity!.Number}{(statement.Content.Year is { } year ? $" @{year}" : "")}")).Order(StringComparer.Ordinal));
}
