using MineralGraph.Model;

namespace MineralGraph.Resolvers.Views;

/// <summary>An entity as of a revision.</summary>
internal sealed record EntityView(Entity Entity, long Revision) : IAsOf;
