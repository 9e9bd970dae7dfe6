using System.Collections.Immutable;
using MineralGraph.Analysis.Reliance;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Outlooks;

/// <summary>What is stated of the demand of a country for a commodity, and what it has to meet it.</summary>
/// <param name="Country">The country.</param>
/// <param name="Commodity">The commodity.</param>
/// <param name="Statements">All statements of the two on consumption, production, reserves, exports and reliance on imports.</param>
public sealed record Outlook(EntityId Country, EntityId Commodity, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>Demand by year.</summary>
    public ImmutableArray<ValueSeries> Demand => ValueSeries.Of(Of("consumption"));

    /// <summary>Production by year.</summary>
    public ImmutableArray<ValueSeries> Production => ValueSeries.Of(Of("production"));

    /// <summary>What is stated of demand without a year.</summary>
    public IEnumerable<StatementRecord> UndatedDemand => Of("consumption").Where(statement => statement.Content.Year is null);

    /// <summary>Reserves.</summary>
    public IEnumerable<StatementRecord> Reserves => Of("reserves");

    /// <summary>The ranks of its production in the world, and of its reserves.</summary>
    public IEnumerable<StatementRecord> Ranks => Statements.Where(statement => statement.Content is { Qualifiers.Measure: "rank", Predicate: "production" or "reserves" });

    /// <summary>Its reliance on imports; without statements where none is known.</summary>
    public CommodityReliance Reliance => CommodityReliance.Of(Country, Commodity, Of("import_reliance"));

    /// <summary>What is not known, in words.</summary>
    public IEnumerable<string> Missing =>
    [
        .. Demand.IsEmpty ? [$"The demand of {Country} for {Commodity} by year."] : Array.Empty<string>(),
        .. Demand.All(series => series.Points.All(point => !point.IsProjected)) ? [$"A projection of the demand of {Country} for {Commodity}."] : Array.Empty<string>(),
        .. Reserves.Any() ? Array.Empty<string>() : [$"The reserves of {Commodity} in {Country}."],
        .. Ranks.Any(statement => statement.Content.Predicate == "production") ? Array.Empty<string>() : [$"The rank of {Country} in the production of {Commodity}."],
        .. Reliance.Stated is null ? [$"How far {Country} relies on imports of {Commodity}."] : Array.Empty<string>(),
    ];

    /// <summary>The outlook of each commodity in a country, with one question to the store.</summary>
    public static async ValueTask<IReadOnlyList<Outlook>> FindAsync(IGraphReader reader, EntityId country, IReadOnlyList<EntityId> commodities, long revision, CancellationToken cancellation = default)
    {
        var filter = new StatementFilter.All([new StatementFilter.PredicateIn(["consumption", "production", "reserves", "exports", "import_reliance"]), new StatementFilter.EndIn(StatementEnd.From, [country])]);
        var found = await reader.ExpandAsync(new ExpandQuery([.. commodities], StatementEnd.To, filter, revision) { Order = StatementOrder.ConfidenceDescending }, cancellation).ConfigureAwait(false);
        return [.. found.Select((statements, index) => new Outlook(country, commodities[index], [.. statements]))];
    }

    private IEnumerable<StatementRecord> Of(string predicate) => Statements.Where(statement => statement.Content.Predicate == predicate);
}
