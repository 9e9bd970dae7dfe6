using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>The statements that begin or end at many entities, level by level: what nested fields and paths are made of.</summary>
/// <param name="Entities">The entities, in the order in which the answers come.</param>
/// <param name="End">Which end of the statements lies at the entity.</param>
/// <param name="Filter">A condition on the statements.</param>
/// <param name="Revision">As of which revision.</param>
public sealed record ExpandQuery(ImmutableArray<EntityId> Entities, StatementEnd End, StatementFilter Filter, long Revision)
{
    /// <summary>The order within each entity's statements.</summary>
    public StatementOrder Order { get; init; }

    /// <summary>At most so many for each entity.</summary>
    public int LimitEach { get; init; } = int.MaxValue;
}
