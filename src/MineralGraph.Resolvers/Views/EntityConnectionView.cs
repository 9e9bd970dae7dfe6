using System.Collections.Immutable;

namespace MineralGraph.Resolvers.Views;

/// <summary>A page of entities.</summary>
internal sealed record EntityConnectionView(ImmutableArray<EntityEdgeView> Edges, bool HasMore, int Total, bool IsLaterPage) : IPage
{
    /// <inheritdoc />
    public string? StartCursor => Edges.IsEmpty ? null : Edges[0].Place.Cursor;

    /// <inheritdoc />
    public string? EndCursor => Edges.IsEmpty ? null : Edges[^1].Place.Cursor;
}
