using MineralGraph.Model;
using MineralGraph.Model.Storage;

namespace MineralGraph.Analysis.Selecting;

/// <summary>A figure for each entity over its statements: how many there are, or the sum of their values in one dimension.</summary>
/// <param name="End">Which end of the statements lies at the entity.</param>
/// <param name="Filter">Which statements count.</param>
/// <param name="Dimension">Of which dimension values are added up; null to count.</param>
public sealed record EntityAggregate(StatementEnd End, StatementFilter Filter, string? Dimension)
{
    /// <summary>The figures; an entity without such a statement has none.</summary>
    public async ValueTask<IReadOnlyDictionary<EntityId, double>> ComputeAsync(IGraphReader reader, long revision, CancellationToken cancellation = default)
    {
        var figures = new Dictionary<EntityId, double>();
        GroupKey[] keys = End switch { StatementEnd.From => [GroupKey.From], StatementEnd.To => [GroupKey.To], _ => [GroupKey.From, GroupKey.To] };
        foreach (var key in keys)
        {
            foreach (var group in await reader.GroupAsync(new GroupQuery(Filter, [key], revision), cancellation).ConfigureAwait(false))
            {
                if (EntityId.TryParse(group.Keys[0], out var id) && Figure(group) is { } figure) figures[id] = figures.GetValueOrDefault(id) + figure;
            }
        }

        return figures;
    }

    private double? Figure(StatementGroup group)
    {
        if (Dimension is null) return group.Count;
        return group.Sums.TryGetValue(Dimension, out var sum) ? sum : null;
    }
}
