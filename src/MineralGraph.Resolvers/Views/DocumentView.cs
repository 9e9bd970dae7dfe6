using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A document as of a revision.</summary>
internal sealed record DocumentView(Document Document, long Revision) : IAsOf;
