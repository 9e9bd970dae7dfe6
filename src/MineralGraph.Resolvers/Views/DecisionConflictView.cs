using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A decision on a statement that changed since the editor saw it.</summary>
internal sealed record DecisionConflictView(Revision ChangedIn, StatementId Statement, long SeenRevision) : IAsOf
{
    /// <inheritdoc />
    public long Revision => ChangedIn.Number;
}
