using System.Collections.Immutable;
using MineralGraph.Analysis.Computing;
using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Reliance;

/// <summary>How far a country relies on imports of a commodity.</summary>
/// <param name="Country">The country.</param>
/// <param name="Commodity">The commodity.</param>
/// <param name="Stated">In percent, of the latest year; null where no statement gives a figure.</param>
/// <param name="Statements">All statements of the two without a partner or with one, the most certain first.</param>
public sealed record CommodityReliance(EntityId Country, EntityId Commodity, StatedBand? Stated, ImmutableArray<StatementRecord> Statements)
{
    /// <summary>In percent; from 0 to 100 where no statement gives a figure.</summary>
    public Band Value => Stated?.Value ?? new Band(0, 100);

    /// <summary>The reliance that import_reliance statements of one country and one commodity give.</summary>
    public static CommodityReliance Of(EntityId country, EntityId commodity, IEnumerable<StatementRecord> statements)
    {
        var sorted = statements.OrderByDescending(statement => statement.Confidence.Value).ThenBy(statement => statement.Id).ToImmutableArray();
        return new CommodityReliance(country, commodity, Latest.Share(sorted.Where(statement => statement.Content.Qualifiers.Partner is null)), sorted);
    }
}
