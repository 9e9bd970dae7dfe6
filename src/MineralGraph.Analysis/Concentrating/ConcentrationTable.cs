using System.Collections.Immutable;
using System.Globalization;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Concentrating;

/// <summary>The producers of a commodity by their stated shares of one year, and the index of concentration that these come to.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="Year">The year; null where no statement names one.</param>
/// <param name="Producers">The producers, the largest share first.</param>
public sealed record ConcentrationTable(EntityId Commodity, int? Year, ImmutableArray<ProducerShare> Producers)
{
    /// <summary>The Herfindahl–Hirschman index on the scale from 0 to 10,000.</summary>
    public ComputedNumber Hhi
    {
        get
        {
            var (low, high) = (Producers.Sum(producer => producer.Share.Low), Producers.Sum(producer => producer.Share.High));
            var rest = Math.Max(0, 100 - low);
            var band = new Band(Producers.Sum(producer => producer.Share.Low * producer.Share.Low), Producers.Sum(producer => producer.Share.High * producer.Share.High) + rest * rest);
            return new ComputedNumber(band.Within(0, Reading.LargestConcentration), "", Formulas.Hhi,
            [
                .. Producers.Select((producer, index) => new ComputedInput($"s{index + 1}", $"share of {producer.Producer}", producer.Share, "%", producer.Statements)),
                new ComputedInput("r", "the rest that no statement gives to a producer", new Band(Math.Max(0, 100 - high), rest), "%", []),
            ])
            {
                Premises = ["Each country counts as one producer."],
                Missing = low > 100 ? [$"The shares stated come to {low.ToString("0.##", CultureInfo.InvariantCulture)} % at least: they contradict each other or are of different years."]
                    : rest > 0 ? [$"The producers of {rest.ToString("0.##", CultureInfo.InvariantCulture)} % of {Commodity}."] : [],
            };
        }
    }

    /// <summary>The tables of a commodity by its statements of production shares: the latest year first, then the one without a year.</summary>
    public static ImmutableArray<ConcentrationTable> Of(EntityId commodity, IEnumerable<StatementRecord> statements) =>
    [
        .. statements.Where(IsShare).GroupBy(statement => statement.Content.Year).OrderByDescending(year => year.Key ?? int.MinValue).Select(year => new ConcentrationTable(commodity, year.Key,
        [
            .. year.GroupBy(statement => statement.Content.From).Select(group => (producer: group.Key, stated: StatedBand.Of(group)!))
                .Select(row => new ProducerShare(row.producer, row.stated.Value, row.stated.Statements)).OrderByDescending(row => row.Share.Low).ThenByDescending(row => row.Share.High).ThenBy(row => row.Producer),
        ])),
    ];

    // A share of the world's production: of a country, of no region, not of a group of countries that others are members of.
    private static bool IsShare(StatementRecord statement) =>
        statement.Content is { Predicate: "production", From.Kind: "country", Qualifiers: { Measure: "share", Region: null } } && statement.Content.From.Name is not ("WORLD" or "EU")
        && Latest.IsActual(statement.Content) && Reading.Percent(statement.Content) is not null;
}
