using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>A quote as of a revision.</summary>
internal sealed record EvidenceView(Evidence Evidence, long Revision) : IAsOf;
