using System.Collections.Immutable;
using MineralGraph.Analysis;
using MineralGraph.Analysis.Tracing;
using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>The ways between two things, and the page of them that is shown.</summary>
internal sealed record TracedView(Entity From, Entity To, TraceResult Result, ImmutableArray<DependencyPath> Shown, long Revision) : IAsOf
{
    /// <summary>Why there is none.</summary>
    public string? Reason { get; init; }
}
