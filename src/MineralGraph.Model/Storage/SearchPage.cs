using System.Collections.Immutable;

namespace MineralGraph.Model.Storage;

/// <summary>The hits of a search, best first.</summary>
public sealed record SearchPage(ImmutableArray<SearchHit> Hits, int Total);
