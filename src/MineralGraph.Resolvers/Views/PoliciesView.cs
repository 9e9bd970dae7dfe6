using MineralGraph.Analysis.Governing;

namespace MineralGraph.Resolvers.Views;

/// <summary>Policies with how they stand on a day.</summary>
internal sealed record PoliciesView(IReadOnlyList<PolicyAtDate> Policies, long Revision) : IAsOf
{
    /// <summary>Why there is none.</summary>
    public string? Reason { get; init; }
}
