using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A group of statements among others.</summary>
internal sealed record GroupView(StatementGroup Group, GroupsView Within) : IAsOf
{
    /// <inheritdoc />
    public long Revision => Within.Revision;
}
