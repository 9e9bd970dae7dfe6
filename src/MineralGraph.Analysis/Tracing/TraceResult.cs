using System.Collections.Immutable;

namespace MineralGraph.Analysis.Tracing;

/// <summary>The paths between two things.</summary>
/// <param name="Paths">The paths, the one with the weakest link first.</param>
/// <param name="Limits">Which limit cut the search short, with its figures; empty where all paths were found.</param>
public sealed record TraceResult(ImmutableArray<DependencyPath> Paths, ImmutableArray<string> Limits);
