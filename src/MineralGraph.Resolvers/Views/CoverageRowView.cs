using MineralGraph.Analysis.Covering;
using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>The counts for one entity or one predicate.</summary>
internal sealed record CoverageRowView(EntityId? Entity, string? Predicate, CoverageCounts Counts, long Revision) : IAsOf;
