using System.Globalization;
using System.Text;
using MineralGraph.Model;

namespace MineralGraph.Ingest.Tests.Tables;

/// <summary>Tables whose columns are years, as summaries of one commodity print them.</summary>
public sealed class YearTablesTests
{
    private const string Head = "BISMUTH\n(Data in metric tons, gross weight, unless otherwise specified)\n\n";

    [Fact]
    public void Rows_of_one_country_say_exports_consumption_and_reliance_of_each_year()
    {
        var said = Read(Head + """
            Salient Statistics—United States: 2021 2022 2023e
            Imports for consumption 1,111 1,222 1,333
            Exports, metal and scrap 411 — 433
            Consumption:
             Apparent 700 W 930
            Net import reliance as a percentage of apparent consumption 61 <70 83
            """);

        Assert.Equal(
            ["US consumption Bi =700 metric tons 2021", "US consumption Bi =930 metric tons 2023 estimate", "US exports Bi =411 metric tons 2021", "US exports Bi =433 metric tons 2023 estimate",
                "US import_reliance Bi <70 % 2022", "US import_reliance Bi =61 % 2021", "US import_reliance Bi =83 % 2023 estimate"],
            said);
    }

    [Fact]
    public void A_label_within_a_label_keeps_both_and_a_topic_of_its_own_keeps_none()
    {
        var said = Read(Head + """
            Salient Statistics—United States: 2021 2022
            Production:
            Mine — —
            Smelter:
            Secondary 21 22
            Exports:
            Scrap 31 32
            Stocks, yearend 41 42
            Employment, plant, number 51 52
            """);

        Assert.Equal(["US exports Bi =31 metric tons 2021", "US exports Bi =32 metric tons 2022", "US production Bi =21 metric tons 2021", "US production Bi =22 metric tons 2022"], said);
    }

    [Fact]
    public void Rows_of_countries_say_production_by_year_and_reserves()
    {
        var said = Read(Head + """
            World Refinery Production and Reserves:

                              Refinery production      Reserves
                                2022      2023e
            China               6,100     6,200            NA
            Korea, Republic of    950       980          1,700
            Other countries        11        12          5,000
            World total (rounded) 9,400   9,500             NA
            """);

        Assert.Equal(
            ["CN production Bi =6100 metric tons 2022", "CN production Bi =6200 metric tons 2023 estimate", "KR production Bi =950 metric tons 2022", "KR production Bi =980 metric tons 2023 estimate",
                "KR reserves Bi =1700 metric tons", "WORLD production Bi =9400 metric tons 2022", "WORLD production Bi =9500 metric tons 2023 estimate"],
            said);
    }

    [Fact]
    public void Footnotes_percent_signs_and_totals_change_no_meaning()
    {
        var said = Read(Head + """
            Salient Statistics—United States: 2021 2022
            Production:e
            Compounds 21 22
            Imports for consumption:3
            Oxide 61 62
            Total exports2 31 32
            Net import reliance4 as a percentage of consumption 81% >82%
            """);

        Assert.Equal(["US exports Bi =31 metric tons 2021", "US exports Bi =32 metric tons 2022", "US import_reliance Bi =81 % 2021", "US import_reliance Bi >82 % 2022", "US production Bi =21 metric tons 2021", "US production Bi =22 metric tons 2022"], said);
    }

    [Fact]
    public void A_remark_behind_the_caption_is_no_part_of_it() =>
        Assert.Contains("PE reserves Bi =1700 metric tons", Read(Head + """
            World Refinery Production, Reserves, and Reserve Base: The estimates for one country were raised because its own survey found more than had been thought.
            Refinery production Reserves Reserve base
            2021 2022
            Peru 11 12 1,700 2,700
            """));

    [Theory]
    [InlineData("Salient Statistics—United States: 2021 2022 2023e\nExports 411 422 433\n")]
    [InlineData(Head + "Exports 411 422 433\n")]
    [InlineData(Head + "Salient Statistics—United States: 2021 2022 2023e\nExports 411 422\n")]
    [InlineData(Head + "Salient Statistics—United States: 2021 2022 2023e\nPrice, dollars per pound 4.1 4.2 4.3\n")]
    public void Without_a_commodity_a_header_all_cells_or_a_meaning_a_row_says_nothing(string text) => Assert.Empty(Read(text));

    private static List<string> Read(string text)
    {
        var extracted = Assert.IsType<IngestResult.Extracted>(Extracting.Ingester.Ingest("summary.txt", Encoding.UTF8.GetBytes(text)));
        Assert.All(extracted.Commit.Statements.SelectMany(statement => statement.Evidence), evidence => Assert.True(evidence.StandsIn(extracted.Commit.Document.Text)));
        return [.. extracted.Commit.Statements.Select(statement => Show(statement.Content)).Order(StringComparer.Ordinal)];
    }

    private static string Show(StatementContent content) => string.Join(' ', new[]
    {
        content.From.Name, content.Predicate, content.To?.Name,
        content.Quantity is { } quantity ? string.Create(CultureInfo.InvariantCulture, $"{quantity.Comparator.Sign()}{quantity.Number} {quantity.Unit}") : null,
        content.Year?.ToString(CultureInfo.InvariantCulture), content.Qualifiers.Modality,
    }.OfType<string>());
}
