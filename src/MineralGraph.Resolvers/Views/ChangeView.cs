using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>One thing that happened to a statement, as of a revision.</summary>
internal sealed record ChangeView(HistoryEntry Entry, long Revision) : IAsOf;
