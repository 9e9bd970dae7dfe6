using System.Collections.Immutable;

namespace MineralGraph.Resolvers.Views;

/// <summary>A page of what an analysis found, and how much there is in all.</summary>
internal sealed record ListView<T>(ImmutableArray<T> Values, int Total, long Revision) : IAsOf;
