using System.Collections.Immutable;
using MineralGraph.Model;

namespace MineralGraph.Analysis.Shocks;

/// <summary>The hosts that a fall in output hits: the host itself and its kinds and parts; of a metal, all that is mined for it. And wider hosts, hit in part.</summary>
internal sealed class HitHosts
{
    private readonly Dictionary<EntityId, ImmutableArray<BackgroundFact>> whole = [];
    private readonly Dictionary<EntityId, ImmutableArray<BackgroundFact>> partly = [];

    internal HitHosts(EntityId of, HostBackground background)
    {
        whole[of] = [];
        foreach (var mined in background.Towards(of).Where(fact => fact.Relation == "primary_metal")) whole.TryAdd(mined.From, [mined]);
        foreach (var (host, facts) in whole.Where(pair => pair.Key.Kind == "host").ToList())
        {
            foreach (var narrower in background.Narrower(host)) whole.TryAdd(narrower.Entity, [.. facts, .. narrower.Assumptions]);
        }

        // Where a metal is asked about, all hosts mined for it are hit whole; what is wider than a single host is hit in part.
        foreach (var wider in background.Wider(of).Where(wider => !whole.ContainsKey(wider.Entity))) partly.TryAdd(wider.Entity, wider.Assumptions);
    }

    internal ImmutableArray<EntityId> All => [.. whole.Keys, .. partly.Keys];

    internal bool IsHitWhole(EntityId host) => whole.ContainsKey(host);

    internal bool IsHitPartly(EntityId host) => partly.ContainsKey(host);

    internal ImmutableArray<BackgroundFact> AssumptionsFor(EntityId host) => whole.TryGetValue(host, out var facts) || partly.TryGetValue(host, out facts) ? facts : [];
}
