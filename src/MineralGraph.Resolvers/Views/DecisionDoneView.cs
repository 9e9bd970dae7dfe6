using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A decision that was written.</summary>
internal sealed record DecisionDoneView(Revision Made, StatementId Statement, StatementId? Correction) : IAsOf
{
    /// <inheritdoc />
    public long Revision => Made.Number;
}
