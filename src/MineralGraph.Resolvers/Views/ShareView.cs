namespace MineralGraph.Resolvers.Views;

/// <summary>A share that a statement gives.</summary>
internal sealed record ShareView(StatementView Statement) : IAsOf
{
    /// <inheritdoc />
    public long Revision => Statement.Revision;
}
