using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>One thing that happened to a statement.</summary>
internal sealed record ChangeView(HistoryEntry Entry);
