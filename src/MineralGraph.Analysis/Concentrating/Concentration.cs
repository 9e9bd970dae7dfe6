using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Concentrating;

/// <summary>The concentration of the production of a commodity: computed from stated shares, beside what documents state.</summary>
/// <param name="Commodity">The commodity.</param>
/// <param name="Computed">By year, the latest first, then without a year.</param>
/// <param name="Stated">As stated, the most certain first.</param>
public sealed record Concentration(EntityId Commodity, ImmutableArray<ConcentrationTable> Computed, ImmutableArray<StatedConcentration> Stated)
{
    /// <summary>Why there is no computed index; null where there is one.</summary>
    public string? Reason => Computed.IsEmpty ? $"No statement gives a country's share of the production of {Commodity}." : null;

    /// <summary>The concentration of each commodity, with one question to the store.</summary>
    public static async ValueTask<IReadOnlyList<Concentration>> FindAsync(IGraphReader reader, IReadOnlyList<EntityId> commodities, long revision, CancellationToken cancellation = default)
    {
        var shares = new StatementFilter.All([Filters.Predicate("production"), new StatementFilter.QualifierIn("measure", ["share"])]);
        var query = new ExpandQuery([.. commodities], StatementEnd.Either, new StatementFilter.Any([shares, Filters.Predicate("concentration")]), revision) { Order = StatementOrder.ConfidenceDescending };
        var found = await reader.ExpandAsync(query, cancellation).ConfigureAwait(false);
        return [.. found.Select((statements, index) => new Concentration(commodities[index], ConcentrationTable.Of(commodities[index], statements), [.. statements.Select(StatedOf).OfType<StatedConcentration>()]))];
    }

    private static StatedConcentration? StatedOf(StatementRecord statement) =>
        statement.Content is { Predicate: "concentration", Quantity.Normalised: var value } && Reading.ScaleOf(statement.Content) is var (factor, unit) && unit.Length == 0
            ? new StatedConcentration(new Band(value.Low * factor, value.High * factor), statement)
            : null;
}
