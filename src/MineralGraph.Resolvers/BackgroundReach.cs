using MineralGraph.Analysis;
using MineralGraph.Model;
using MineralGraph.Schema;

namespace MineralGraph.Resolvers;

/// <summary>What counts for a thing by background.</summary>
internal static class BackgroundReach
{
    /// <summary>The thing itself, then its kinds and parts, nearest first.</summary>
    internal static IEnumerable<Reach> Reaches(this Background background, EntityId entity) =>
        background.DescendantsOf(entity).Select(chain => new Reach(chain.Entity, chain.Facts)).Prepend(new Reach(entity, []));

    /// <summary>What the thing is a kind or part of, nearest first.</summary>
    internal static IEnumerable<Reach> Wider(this Background background, EntityId entity) =>
        background.AncestorsOf(entity).Select(chain => new Reach(chain.Entity, chain.Facts));
}
