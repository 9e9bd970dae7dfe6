using MineralGraph.Model.Storage;

namespace MineralGraph.Resolvers.Views;

/// <summary>A hit of a search.</summary>
internal sealed record SearchHitView(SearchHit Hit, long Revision) : IAsOf;
