using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A page of statements as of a revision.</summary>
internal sealed record ConnectionView(StatementPage Page, long Revision, bool IsLaterPage) : IAsOf, IPage
{
    /// <inheritdoc />
    public bool HasMore => Page.HasMore;

    /// <inheritdoc />
    public string? StartCursor => Page.Statements.IsEmpty ? null : Page.Statements[0].Id.Value;

    /// <inheritdoc />
    public string? EndCursor => Page.Statements.IsEmpty ? null : Page.Statements[^1].Id.Value;
}
