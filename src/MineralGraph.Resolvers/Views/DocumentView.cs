using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A document.</summary>
internal sealed record DocumentView(Document Document);
