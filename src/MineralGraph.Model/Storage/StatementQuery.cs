namespace MineralGraph.Model.Storage;

/// <summary>A page of statements that meet a filter.</summary>
/// <param name="Filter">The condition.</param>
/// <param name="Revision">As of which revision.</param>
public sealed record StatementQuery(StatementFilter Filter, long Revision)
{
    /// <summary>The order; by id unless said otherwise.</summary>
    public StatementOrder Order { get; init; }

    /// <summary>The last statement of the page before, or null for the first page. The page goes on behind its place in the order, also where it no longer stands there.</summary>
    public StatementId? After { get; init; }

    /// <summary>At most so many, 1 or more.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>Whether the total is to be counted.</summary>
    public bool CountTotal { get; init; }
}
